import { describe, expect, it } from 'vitest'
import { readReport, sayConflicts } from '../testing/report.js'
import { fewerThanThereAre, moreThanThereAre } from './member.js'

const words = {
  areaMembers: ['社区', '派出所', '乡镇', '村', '县（市、区）'],
  partWords: ['入选', '试点', '抽查'],
  wholeVerbs: ['下辖', '现有'],
  outwardWords: ['帮扶', '毗邻'],
  otherTopics: ['督察'],
}
const more = (body: string) => sayConflicts(moreThanThereAre(readReport(body, { words })))
const fewer = (body: string) => sayConflicts(fewerThanThereAre(readReport(body, { words })))

describe('more members than the area has', () => {
  it.each([
    ['全镇下辖11个社区。“积分制”已在12个社区推行。', '11≠12'],
    ['“积分制”已在12个社区推行。全镇下辖11个社区。', '11≠12'],
    ['全县14个乡镇设立司法所。综合执法在15个乡镇落地。', '14≠15'],
    ['全镇共11个社区。在12个社区推行“积分制”。', '11≠12'],
    ['全县14个乡镇全部入选先行区。在15个乡镇推行“积分制”。', '14≠15'],
    ['15个派出所全部建成调解室。检查派出所17个，均已达标。', '15≠17'],
    ['对13个乡镇开展督察。\n\n规范执法，健全各项机制，12个乡镇均设立办公室。', '12≠13'],
    ['对13个乡镇开展督察。\n\n走访9个社区。12个乡镇均设立办公室。', '12≠13'],
    ['全县6个县（市、区）各入选试点1个。在7个县（市、区）推行“积分制”。', '6≠7'],
    ['对16个乡镇开展督察。\n\n14个乡镇均设立审查办公室。', '14≠16'],
    ['15个派出所全部建成调解室。检查派出所17个。', '15≠17'],
    ['全县14个乡镇设立司法所。在全县15个乡镇推行综合执法。', '14≠15'],
    ['辖区有15个派出所（含水上派出所1个）。下辖14个社区。在15个社区推行。', '14≠15'],
  ])('%s', (body, conflict) => {
    expect(more(body)).toEqual([conflict])
  })

  it.each([
    ['as many', '全镇下辖11个社区。“积分制”已在11个社区推行。'],
    ['fewer', '全镇下辖11个社区。“积分制”已在8个社区推行。'],
    ['others', '全镇下辖11个社区。“积分制”已在16个村推行。'],
    ['what is no member', '全镇下辖11个市场。“积分制”已在12个市场推行。'],
    ['those of a larger area', '全镇下辖11个社区。全县120个社区开展评比。'],
    ['those of the year before', '全镇下辖11个社区。2022年在12个社区推行“积分制”。'],
    ['those that are helped', '全镇下辖11个村。结对帮扶12个村。'],
    ['those nearby', '全镇下辖11个村。会同毗邻乡开展巡查，走访12个村。'],
    ['those that border on it', '全镇下辖11个村。走访12个村毗邻乡镇。'],
    ['about so many', '全镇下辖11个村。在20余个村推行“积分制”。'],
    ['another thing that they have', '15个派出所全部建成调解室。检查派出所17个窗口。'],
    ['what has a word between', '15个派出所全部建成调解室。检查派出所共17个。'],
    ['those that were chosen', '全镇选出11个社区参加评比。在12个社区推行“积分制”。'],
    ['those of the own body', '我镇11个社区开展评比。在12个社区推行“积分制”。'],
    ['a whole of about so many', '全镇下辖10余个村。在21个村推行“积分制”。'],
    ['those of a kind', '全镇下辖11个村。在12个边远村推行“积分制”。'],
    ['two kinds', '全镇下辖11个社区。在12个社区（村）推行“积分制”。'],
    ['two kinds, in narrow brackets', '全镇下辖11个社区。在12个社区(村)推行“积分制”。'],
    ['other people', '全镇下辖11个社区。培训社区12名。'],
    ['only some of them', '全市3个乡镇入选先行区。在6个乡镇推行“积分制”。'],
    ['those named before', '抽查3个乡镇，3个乡镇均完成整改。对12个乡镇开展督察。'],
    ['those of a trial', '在试点地区推行网格化，4个乡镇均设立办公室。对12个乡镇开展督察。'],
    ['no whole', '在12个社区推行“积分制”。在15个社区推行“积分制”。'],
    ['an aim', '全镇下辖11个社区。力争在12个社区推行“积分制”。'],
    ['a part', '全镇下辖11个社区。推行“积分制”的30个，其中12个社区。'],
  ])('is no conflict with %s', (_, body) => {
    expect(more(body)).toEqual([])
  })
})

describe('fewer members than the area has', () => {
  it.each([
    ['15个派出所全部建成调解室。13个派出所中有4个未达标。', '15≠13'],
    ['全县15个派出所。\n\n13个派出所中有4个未达标。', '15≠13'],
    ['13个派出所中有4个未达标。\n\n15个派出所全部建成调解室。', '15≠13'],
  ])('%s', (body, conflict) => {
    expect(fewer(body)).toEqual([conflict])
  })

  it.each([
    ['as many', '15个派出所全部建成调解室。15个派出所中有4个未达标。'],
    ['more', '13个派出所全部建成调解室。15个派出所中有4个未达标。'],
    ['those inspected', '15个派出所全部建成调解室。检查13个派出所，13个派出所中有4个未达标。'],
    ['those of an inspection', '15个派出所全部建成调解室。经督察，13个派出所中有4个未达标。'],
    ['those drawn', '15个派出所全部建成调解室。开展抽查，13个派出所中有4个未达标。'],
    ['those helped', '15个派出所全部建成调解室。对口帮扶，13个派出所中有4个未达标。'],
    ['others', '15个派出所全部建成调解室。13个社区中有4个未达标。'],
    ['what is said of some', '15个派出所全部建成调解室。13个派出所未达标。'],
    ['those of a deed', '15个派出所全部建成调解室。检查企业9家、13个派出所中有4个未达标。'],
    ['those of something', '15个派出所全部建成调解室。值班机制在13个派出所中推行。'],
    ['those of a larger area', '15个派出所全部建成调解室。全市13个派出所中有4个未达标。'],
    ['what is done with some', '15个派出所全部建成调解室。检查13个派出所。'],
    ['no whole', '建成15个派出所。13个派出所中有4个未达标。'],
    ['those of a year before', '15个派出所全部建成调解室。2022年，13个派出所中有4个未达标。'],
  ])('is no conflict with %s', (_, body) => {
    expect(fewer(body)).toEqual([])
  })
})
