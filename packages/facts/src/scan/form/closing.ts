import { span, splitSentences } from '@hegao/document'
import type { Closing } from '../../types.js'

/** The whole of a sentence, so that 对“妥否，请批示”等结束语 is none. */
const closings: readonly (readonly [Closing['kind'], RegExp])[] = [
  [
    'request',
    /^(?:以上|上述|特此)?(?:请示|报告|意见|事项|情况)?[，,]?(?:妥否|当否|可否|是否妥当|是否可行|如无不妥)[，,]?(?:敬|恳|特)?请(?:予以?|领导|上级)?(?:批示|审批|批准|批复|核准|审定)(?:为盼)?$/,
  ],
  ['request', /^(?:特此|专此)(?:请示|申请)$/],
  [
    'request',
    /^(?:以上|上述)(?:请示|事项|申请)?[，,]?(?:敬|恳|特)?请(?:予以?)?(?:批示|审批|批准|批复|核准)(?:为盼)?$/,
  ],
  ['request', /^(?:敬|恳|特)?请予以?(?:审批|批准|批复|核准)(?:为盼)?$/],
  ['letter', /^(?:特此|专此)(?:函复|函告|函达|致函|复函)$/],
  [
    'letter',
    /^(?:(?:特此|专此)(?:函复|函告|函达|致函|复函)[，,])?(?:请|盼|敬请|恳请|望)(?:予以?|贵[局委厅办市县区])?(?:大力|鼎力)?(?:函复|复函|支持为盼|予以支持为盼)(?:为盼)?$/,
  ],
  ['reply', /^(?:特此|专此)批复$|^此复$/],
  [
    'notice',
    /^特此通知$|^(?:以上|上述)?(?:通知|意见)?[，,]?(?:望|请)(?:各单位|各地各部门|各部门|各地)?(?:认真)?(?:遵照执行|贯彻执行|遵照办理)$/,
  ],
]
const longest = 40

/** Sentences that are a closing and nothing else. */
export function scanClosings(text: string): Closing[] {
  return splitSentences(text).flatMap(sentence => {
    const whole = text.slice(sentence.start, sentence.end)
    const words = whole.trim()
    if (words.length > longest) return []
    const bare = words.replace(/[\s。！？!?.]+$/, '')
    const written = bare.replace(/\s/g, '')
    const kind = closings.find(([, pattern]) => pattern.test(written))?.[0]
    if (!kind) return []
    const start = sentence.start + whole.indexOf(words)
    return [{ span: span(start, start + bare.length), kind }]
  })
}
