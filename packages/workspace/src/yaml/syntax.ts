import type { Text } from '@hegao/core'
import type { YAMLError } from 'yaml'
import { join, say } from '../text.js'
import { partnerOf } from './unclosed.js'

/** What yaml's error codes mean, for a reader who has not met YAML before. */
const reasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '别名后面不能再有别的标记',
  BAD_ALIAS: '引用的锚点不存在',
  BAD_DIRECTIVE: '% 开头的指令写错了',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写错了；改用单引号就不必转义',
  BAD_INDENT: '缩进不对：同一级要左对齐，下一级要比上一级多缩进两格',
  BAD_PROP_ORDER: '标记的先后不对',
  BAD_SCALAR_START: '这个值不能以 @ 或 ` 等符号开头，请给整个值加上引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或者缩进不对；值里有冒号时请加引号',
  BLOCK_IN_FLOW: '方括号或花括号里不能分行写列表',
  KEY_OVER_1024_CHARS: '键太长',
  MISSING_CHAR: '缺少冒号、逗号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '键要写在一行里，后面跟半角冒号和空格',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点',
  MULTIPLE_DOCS: '一个文件里只能有一份配置，请删去中间的“---”',
  MULTIPLE_TAGS: '一个值只能有一个标签',
  RESOURCE_EXHAUSTION: '层数太多',
  TAB_AS_INDENT: '缩进不能用制表符（Tab），请改用空格',
  TAG_RESOLVE_FAILED: '不支持“!”开头的标签；文字里有“!”时请加引号',
  UNEXPECTED_TOKEN: '这里多了符号，或者上文的括号、引号没有配对',
}

/** 不是合法的 YAML：…, with the mistake that Chinese keyboards make named where it is one. */
export function explainSyntax(error: YAMLError, line: string): Text {
  const reason = reasons[error.code] ?? error.message
  return join(
    say(`不是合法的 YAML：${reason}。`, `not valid YAML: ${error.message}.`),
    colonHint(line),
  )
}

/** What the parser says of a bracket or quote that is never closed; the code alone says too little. */
export const isUnclosed = ({ message }: YAMLError): boolean =>
  /\bend with a [\]}]|^Missing closing/.test(message)

/** The place of the message is where the mark was opened. */
export const explainUnclosed = (mark: string): Text =>
  say(
    `不是合法的 YAML：这里的 ${mark} 没有配对的 ${partnerOf(mark)}。`,
    `not valid YAML: the ${mark} that opens here has no closing ${partnerOf(mark)}.`,
  )

/** `profile：x` and `profile:x` are no mappings to YAML, and the eye does not see why. */
export function colonHint(line: string): Text | undefined {
  if (/^\s*(?:- +)?["']?[\w/-]+["']?\s*：/.test(line))
    return say(
      '这一行的冒号是全角的，请改为半角冒号加一个空格。',
      ' The colon is full-width; write “: ”.',
    )
  if (/^\s*(?:- +)?[\w/-]+:[^\s:/]/.test(line))
    return say('冒号后面要有一个空格。', ' A space has to follow the colon.')
  return undefined
}
