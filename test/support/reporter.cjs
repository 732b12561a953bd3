// Mocha takes a reporter as a CommonJS module; the TypeScript loader is in place when it asks for one.
module.exports = require('./reporter').default;
