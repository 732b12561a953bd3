export { builtinEntities, findBuiltin } from './builtin';
