/** Typefaces of a 公文 (GB/T 9704—2012), by the names that Word and WPS list them under. */
export const fonts = {
  /** 小标宋: titles. The standard names no maker; this is the one that offices install. */
  title: '方正小标宋简体',
  /** 仿宋: the text. */
  text: '仿宋',
  /** 黑体: headings of the first level, heads of tables. */
  black: '黑体',
  /** 楷体: headings of the second level. */
  script: '楷体',
  /** 宋体: page numbers. */
  song: '宋体',
} as const

/** What Word takes where the first is not installed; the character set decides if that is not either. */
const alternatives: Readonly<Record<string, string>> = {
  [fonts.title]: '华文中宋',
  [fonts.text]: 'FangSong',
  [fonts.black]: 'SimHei',
  [fonts.script]: 'KaiTi',
  [fonts.song]: 'SimSun',
}

/** 0x86: GB 2312, by which Word finds another Chinese typeface. */
const chinese = '86'

/** The part word/fontTable.xml. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
  alternatives,
)
  .map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="${chinese}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join('')}</w:fonts>`
