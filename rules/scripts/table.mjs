// Reads a table that experts edit: comment lines (#), a header, one row an entry, columns by tab.

/** An error of a row, as the build prints it. */
export const report = ({ path, line }, zh, en) => ({
  path,
  line,
  column: 1,
  message: { 'zh-CN': zh, en },
})

/** Rows with the line they stand in. They are sorted by their first column, by code unit. */
export function readTable(text, path, header) {
  const errors = []
  const rows = []
  let titled = false
  let last = ''
  text.split(/\r?\n/).forEach((content, index) => {
    const place = { path, line: index + 1 }
    const wrong = (zh, en) => errors.push(report(place, zh, en))
    if (content === '' || content.startsWith('#')) return
    const cells = content.split('\t')
    if (!titled) {
      titled = true
      if (cells.join() !== header.join())
        wrong(`表头应为：${header.join(' ')}`, `The header must be: ${header.join(' ')}`)
      return
    }
    if (cells.length !== header.length) {
      wrong(
        `应有 ${header.length} 列（制表符分隔），这一行有 ${cells.length} 列`,
        `There must be ${header.length} columns parted by tabs; this row has ${cells.length}`,
      )
      return
    }
    if (cells.some(cell => cell !== cell.trim()))
      wrong('单元格前后有多余的空格', 'A cell begins or ends with a space')
    if (content.includes('|') || content.includes('~'))
      wrong('| 和 ~ 不能用在单元格里', 'A cell may not have | or ~')
    const [key] = cells
    if (key <= last)
      wrong(
        key === last ? `“${key}”重复` : `没有按第一列排序：“${key}”应在“${last}”之前`,
        key === last ? `“${key}” is there twice` : `Not sorted: “${key}” belongs before “${last}”`,
      )
    last = key
    rows.push({ ...place, cells: Object.fromEntries(header.map((name, at) => [name, cells[at]])) })
  })
  if (!titled) errors.push(report({ path, line: 1 }, '文件里没有表头', 'The file has no header'))
  return { rows, errors }
}
