export { type Format, type FormatId, formats, type RenderOptions } from './formats.js'
export { renderJson } from './json.js'
export { type PrettyOptions, renderPretty } from './pretty/index.js'
export { renderOneFinding } from './pretty/one.js'
