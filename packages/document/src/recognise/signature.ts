import { readOrdinal } from '../ordinal.js'

/** Words that the name of a body ends with. */
export const bodyEnding =
  '(?:人民政府办公室|人民政府|政府|行政公署|行署|党委|党组|党工委|管委会|委员会|办公室|办事处|教委|卫健委|发改委|局|厅|委|办|院|中心|总队|支队|大队|中队|调查队|分局|公安局|司法所|所|公司|集团|学校|党校|学院|大学|中学|小学|幼儿园|联合社|联社|供销社|合作社|出版社|报社|联合会|协会|学会|商会|总工会|红十字会|基金会|促进会|残联|妇联|侨联|文联|科协|工商联|(?<![好短长四深])处|(?<![网车])站|室|馆|(?<![全干内局头])部|林场|农场|牧场|渔场|茶场|苗圃|水库|公园|植物园|动物园|电视台|气象台|海关|银行|支行|分行|监狱|税务署|领导小组|街道|苏木|镇|乡|生产建设兵团)'
/** What a draft has in place of the seal: 云汀市司法局（盖章）. */
export const sealed = '(?:\\s{0,12}[（(]\\s{0,4}(?:盖\\s{0,4}|印|公|签)?章(?:处)?\\s{0,4}[）)])?'
export const seal = new RegExp(`${sealed}$`)
/** What some forms have before 署名 and 成文日期: 单位：青岚县司法局, 日期：2025年1月15日. */
export const signatureLabel =
  /^(?:(?:报告|报送|填报|汇报|发文)?(?:单\s{0,4}位|机\s{0,4}关)(?:名称)?|落款|署名)\s{0,4}[：:]\s{0,4}/
/** The name that the body has besides: 科学技术局（市外国专家局）, 烟草专卖局（分公司）. */
const otherName = '(?:[（(][\\u3400-\\u9fff、]{2,20}[）)])?'
const signatureLine = new RegExp(
  `^[\\u3400-\\u9fff（）()、\\s]{2,40}${bodyEnding}${otherName}${seal.source}`,
)

/** 青岚县司法局, with a label before it, a seal behind it, or set wide (青 岚 县 司 法 局). */
export function isSignature(text: string): boolean {
  if (text.length > 80) return false
  const name = text.replace(signatureLabel, '').replace(/\s/g, '')
  return name.length <= 40 && signatureLine.test(name) && !readOrdinal(text)
}

/** Whatever its last word, the body that the title begins with signs: 第八师望溪市, 一八二团. */
export function beginsTitle(text: string, title: string): boolean {
  if (text.length > 40) return false
  const name = text.replace(/\s/g, '')
  return /^[\u3400-\u9fff]{3,20}$/.test(name) && title.replace(/\s/g, '').startsWith(name)
}
