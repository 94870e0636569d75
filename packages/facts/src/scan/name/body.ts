import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { BodyName, FieldName, LawCommittee } from '../../types.js'
import type { Surroundings } from './around.js'

const ending =
  /局|厅(?!堂)|委员会|委(?![员托派屈任以外])|办公室|办(?![理事公案学结法件好成班复证税电展报函货园医校])|大队|支队|中心(?!组|城|任)|党组|党委|党工委/g
const run = /[\u3400-\u9fff]+$/
const longest = 16

/** Names of bodies with the characters before them: where a name begins, only one who knows it can say. */
export function scanBodies(text: string, around: Surroundings): BodyName[] {
  const found: BodyName[] = []
  for (const { 0: last, index } of matchesOf(text, ending)) {
    const end = index + last.length
    const words = run.exec(text.slice(Math.max(0, end - longest), end))![0]
    const place = span(end - words.length, end)
    found.push({ span: place, words, ...around(place) })
  }
  return found
}

/** 公安、工商、税务等部门: two or more fields, of which every one is a department. */
const listOfFields =
  /(?<list>[\u3400-\u9fff]{2,20}(?:、[\u3400-\u9fff]{2,8}){1,8})等?(?:相关|有关|多个|多|[0-9一二三四五六七八九十]{1,2}个|几个)?(?:职能|执法|监管)?部门/g
const lastWord = 4

/** The fields of such lists; the first with what leads up to it is none that can be told. */
export function scanFields(text: string, around: Surroundings): FieldName[] {
  if (!text.includes('部门')) return []
  return matchesOf(text, listOfFields).flatMap(({ index, groups }) => {
    let at = index
    return groups!.list!.split('、').flatMap((member, nth): FieldName[] => {
      const start = at
      at += member.length + 1
      const name = nth === 0 ? member.slice(-2) : member.replace(/等.{0,5}$/, '')
      if (name.length > lastWord) return []
      const from = nth === 0 ? start + member.length - name.length : start
      const place = span(from, from + name.length)
      return [{ span: place, name, ...around(place) }]
    })
  })
}

const committee =
  /(自治区|省|市|州|盟|县|旗|区)(?:党?委)?(?:全面)?依法治(自治区|省|市|州|盟|县|旗|区)(?:委员会|办公室|办|(?:工作)?领导小组)(?:办公室)?/g

/** 县委全面依法治县委员会, 依法治市办: the committees of rule of law and their offices. */
export function scanLawCommittees(text: string): LawCommittee[] {
  return matchesOf(text, committee).map(({ 0: whole, 1: seat, 2: governs, index }) => ({
    span: span(index, index + whole.length),
    seat: seat!,
    governs: governs!,
    lead: leadOf(text.slice(Math.max(0, index - 1), index)),
    ...(/承担了?$/.test(text.slice(Math.max(0, index - 3), index)) ? { borne: true as const } : {}),
  }))
}

function leadOf(before: string): LawCommittee['lead'] {
  if (/[、/／和及与（(）)省市州盟县旗区各]/.test(before)) return 'list'
  return /[\u3400-\u9fff]/.test(before) && !/[在由经照据受对向按实于合]/.test(before)
    ? 'name'
    : 'nothing'
}
