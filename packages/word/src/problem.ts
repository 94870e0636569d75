import type { Text } from '@hegao/core'

/** Why a Word file was not read; the set is a contract. */
export type WordProblemCode = 'damaged' | 'encrypted' | 'not-word' | 'too-large' | 'unsafe'

/** One sentence about a Word file, without its path. */
export interface WordProblem {
  readonly code: WordProblemCode
  readonly message: Text
}

/** Ends the reading of a file; caught where the reading began and never seen outside. */
export class WordFault extends Error {
  constructor(readonly problem: WordProblem) {
    super(problem.message.en)
  }
}

/** Ends the reading of the file with a sentence in both languages. */
export function fail(code: WordProblemCode, zh: string, en: string): never {
  throw new WordFault({ code, message: { 'zh-CN': zh, en } })
}

/** The file is no whole, sound Word file; `what` names the part of it that is not. */
export const damaged = (zh: string, en: string): never =>
  fail(
    'damaged',
    `Word 文件已损坏（${zh}）；请用 Word 或 WPS 打开，修复后另存为 .docx`,
    `The Word file is damaged (${en}); open it in Word or WPS, repair it and save it as .docx`,
  )

/** The file is made as no Word processor makes one. */
export const unsafe = (zh: string, en: string): never =>
  fail(
    'unsafe',
    `这个文件不像是 Word 存的（${zh}），为安全起见没有读；请用 Word 打开原稿，另存为 .docx`,
    `The file was not made by Word (${en}) and for safety was not read; open the original in Word and save it as .docx`,
  )
