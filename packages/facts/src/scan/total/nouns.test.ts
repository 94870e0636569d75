import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanNounSums } from './nouns.js'

const sums = (text: string) =>
  scanNounSums(text, scanQuantities(text)).map(({ total, parts }) => {
    const list = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ')
    return `${total.value} = ${list}`
  })

describe('nouns behind their figures, then the sum', () => {
  it.each([
    ['31个县直部门、12个乡镇共42个单位报送了述法报告。', '42 = 县直部门31 + 乡镇12'],
    ['全县31个县直部门和12个乡镇，合计42个单位。', '42 = 县直部门31 + 乡镇12'],
    ['全县辖8个镇、3个乡共13个。', '13 = 镇8 + 乡3'],
    ['8个镇、3个乡、1个街道共13个乡镇（街道）全部设立。', '13 = 镇8 + 乡3 + 街道1'],
    ['辖12个乡镇、214个行政村、26个社区，共230个村（社区）。', '230 = 行政村214 + 社区26'],
    ['31个部门、12个乡镇（街道）、3个园区共45个责任单位', '45 = 部门31 + 乡镇（街道）12 + 园区3'],
    ['全市5县3区、2个开发区共11个县级单位。', '11 = 县5 + 区3 + 开发区2'],
    ['辖8镇3乡，共12个乡镇。', '12 = 镇8 + 乡3'],
    ['辖8镇3乡共12个乡镇。', '12 = 镇8 + 乡3'],
    ['31个部门、12个乡镇共42个', '42 = 部门31 + 乡镇12'],
    ['辖12个乡镇、214个建制村、26个社区，共230个村（社区） 。', '230 = 建制村214 + 社区26'],
    ['及时督促31个部门、12个乡镇共42个单位报送。', '42 = 部门31 + 乡镇12'],
    ['现在要求31个部门、12个乡镇共42个单位报送。', '42 = 部门31 + 乡镇12'],
    [
      `${'2个社区、'.repeat(11)}2个社区共25个单位。`,
      `25 = ${Array.from({ length: 12 }, () => '社区2').join(' + ')}`,
    ],
    ['对31个部门、12个乡镇共42个单位开展督察。', '42 = 部门31 + 乡镇12'],
    ['抽查8家企业和5家机构，合计14家单位。', '14 = 企业8 + 机构5'],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual([expected])
  })

  it.each([
    ['what is counted behind a comma', '31个部门、12个乡镇，共42个。'],
    ['those of another kind', '9个乡镇、3个街道共12个村（社区）。'],
    ['those of one kind and another', '9个乡镇、3个园区共12个乡镇（街道）。'],
    ['how many have it', '辖214个村、26个社区，共230个村（社区）建成站点。'],
    ['a list without end', `${'2个社区、'.repeat(12)}2个社区共27个单位。`],
    ['one without others', '31个部门共32个单位。'],
    ['what stands between', '辖8镇（街道除外）、3乡，共12个乡镇。'],
    ['what was built', '辖8镇3乡，新建村庄共12个。'],
    ['what was built, told of twice', '辖8镇3乡，共有村庄共12个。'],
    ['those below them', '31个部门、12个乡镇共42个基层单位报送。'],
    ['what they have', '在9个乡镇、3个街道共14个村开展试点。'],
    ['what was built there', '在9个乡镇、3个街道共建成14个广场。'],
    ['what was built there, named before', '广场分布在9个乡镇、3个街道，共14个。'],
    ['what each has', '8个镇、3个乡各设1个站点，共12个。'],
    ['and others', '31个部门、12个乡镇等共45个单位报送报告。'],
    ['what belongs to them', '31个部门、12个乡镇及所属单位共45个单位报送报告。'],
    ['one before without a figure', '县法院、31个部门、12个乡镇共44个单位报送。'],
    ['one between without a figure', '31个部门、县法院、12个乡镇共44个单位报送。'],
    ['one taken away', '除2个园区外，31个部门、12个乡镇共41个单位报送。'],
    ['what is in it', '31个部门（含3个派出机构）、12个乡镇共46个单位报送。'],
    ['how many of them did', '31个部门、12个乡镇，共42个单位报送。'],
    ['those of one kind', '12个乡镇、214个村共230个村居。'],
    ['another unit', '31个部门、12家企业共42个单位报送。'],
    ['a sum of more', '全县共45个，31个部门、12个乡镇共有42个单位报送。'],
    ['what is in them', '在12个乡镇、3个街道共16个单位开展检查。'],
    ['others with them', '31个部门、12个乡镇共45个单位和企业报送。'],
    ['posts', '12个乡镇、3个街道共16个机构编制事项。'],
    ['far off', '31个部门、12个乡镇共86个单位报送。'],
    ['public ones', '31个部门、12个公共42个单位。'],
  ])('not %s: %s', (_, text) => {
    expect(sums(text)).toEqual([])
  })

  it('are a whole list', () => {
    const text = '对31个部门、12个乡镇共42个单位开展督察。'
    const [sum] = scanNounSums(text, scanQuantities(text))
    expect(sum).toMatchObject({
      ...{ by: 'sum', exhaustive: false, listed: true, ends: true, remarked: false, open: false },
      alternatives: [],
    })
    expect(text.slice(sum!.span.start, sum!.span.end)).toBe('31个部门、12个乡镇共42个')
  })

  it.each(['8个镇、', '8镇3乡', '8个镇、3个乡共13个', '共'])(
    'a text of hostile length is read in linear time: %s…',
    piece => {
      const read = (text: string) => scanNounSums(text, scanQuantities(text))
      expect(growth(piece, read)).toBeLessThan(linear)
    },
  )
})
