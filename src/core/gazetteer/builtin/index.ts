export { builtinEntities, findBuiltin, makingBuiltinEntities } from './builtin';
