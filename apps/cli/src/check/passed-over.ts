import type { Text } from '@hegao/core'

/** Why a file that was found in a folder, not named, is passed over. */
export type PassedOver = keyof typeof passedOver

export const passedOver = {
  'no report': {
    'zh-CN': '从标题认不出是哪一类报告；要检查请直接写出这个文件，或者用 --profile 指定类型',
    en: 'no kind of report was recognised from the title; name the file outright or give --profile to check it',
  },
  empty: {
    'zh-CN': '没有文字；请核对内容是不是没有保存',
    en: 'there is no text in it; has it been saved?',
  },
  'own page': {
    'zh-CN': '是核稿自己写的结果页，不是文稿；要检查请直接写出这个文件',
    en: 'a page of results that Hegao wrote, no draft; name the file outright to check it',
  },
} as const satisfies Record<string, Text>

/** Within the head of the page, before the styles. */
const headBytes = 2048

/** Whether this is what `--format html` writes. */
export const isOwnPage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, headBytes))
    .toString('latin1')
    .includes('<meta name="generator" content="hegao">')
