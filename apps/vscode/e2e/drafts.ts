import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDraft } from '@hegao/document'
import { wordFromDraft } from '../../../packages/word/src/testing/from-draft.js'
import { repository } from './bench/places.js'

const fixture = (name: string): string =>
  readFileSync(join(repository, 'fixtures/reports', name), 'utf8')

/** A street's report of 90.5 points: a sum that is none, a word twice, what the web page left. */
export const street = fixture('subdistrict-2024.txt')
/** A bureau's report without its shortcomings: a section is missing. */
export const bureau = fixture('county-bureau-2023.txt')

/** The street's report as a Word file. */
export const streetInWord = async (): Promise<Uint8Array> =>
  (await wordFromDraft(readDraft(street, 'txt'))).bytes

export const noDraft = '# 采购说明\n\n打印机的的采购流程，见附件，，共3个步骤。\n'
