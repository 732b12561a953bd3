export { workspaceFiles as corpusFiles } from './workspaceFiles';
