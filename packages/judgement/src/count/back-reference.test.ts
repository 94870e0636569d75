import { describe, expect, it } from 'vitest'
import { readReport, sayConflicts } from '../testing/report.js'
import { namedAgain } from './back-reference.js'

const words = {
  assignedHeads: ['任务', '措施'],
  otherTopics: ['督察', '试点'],
  abstractNouns: ['方面'],
}
const again = (body: string) => sayConflicts(namedAgain(readReport(body, { words })))

describe('a count that refers back to another', () => {
  it.each([
    ['将24项任务分解到科室，23项任务全部完成。', '24≠23'],
    ['明确5个方面22项任务，逐项落实，截至12月底，24项任务全部完成。', '22≠24'],
    ['明确22项任务，24项任务全部完成。', '22≠24'],
    ['将24项任务分解到9个科室，调度3次。23项任务全部完成。', '24≠23'],
    ['年初明确26项措施。目前28项措施全部落实。', '26≠28'],
    ['将24项工作任务分解到科室，23项工作任务全部完成。', '24≠23'],
    [
      '局机关现有执法人员32名。\n\n局机关培训干部12名，局机关30名执法人员中，法律专业的9名。',
      '32≠30',
    ],
    ['局机关现有执法人员32名。\n\n局机关30名执法人员中，法律专业的9名。', '32≠30'],
    ['现有执法人员32名，30名执法人员中，法律专业的9名。', '32≠30'],
    ['办理取水行政许可86件；68件许可中网上办理60件。', '86≠68'],
    ['分解任务24项。落实24项任务。23项任务全部完成。', '24≠23'],
    ['分解任务24项，检查企业9家，23项任务全部完成。', '24≠23'],
  ])('%s', (body, conflict) => {
    expect(again(body)).toEqual([conflict])
  })

  it.each([
    ['the same number', '将24项任务分解到科室，24项任务全部完成。'],
    ['another thing', '将24项任务分解到科室，23项措施全部完成。'],
    ['what may be some', '发现堤防隐患36处，35处堤防隐患全部消除。'],
    ['a verb of its own', '将24项任务分解到科室，完成23项任务。'],
    ['nothing before', '23项任务全部完成。将24项任务分解到科室。'],
    ['another topic', '将24项任务分解到科室。对照督察反馈意见，9项任务全部完成。'],
    ['a trial before', '承担试点工作，将24项任务分解到科室。9项任务全部完成。'],
    ['parts between', '分解任务36项，上半年完成20项，16项任务全部结转。'],
    ['two numbers before', '上半年列出任务12项。下半年列出任务15项。27项任务全部完成。'],
    ['about so many', '将要点分解为20余项任务，23项任务全部完成。'],
    ['another time', '上半年明确16项措施。目前28项措施全部落实。'],
    ['another paragraph', '将24项任务分解到科室。\n\n23项任务全部完成。'],
    ['another scope', '全县现有执法人员320名。\n\n局机关31名执法人员中，法律专业的9名。'],
    ['another body', '我县现有执法人员320名。\n\n我局31名执法人员中，法律专业的9名。'],
    ['a scope before alone', '我局现有执法人员32名。\n\n30名执法人员中，法律专业的9名。'],
    ['the first days of the year', '年初现有执法人员32名，30名执法人员中，法律专业的9名。'],
    ['half a year', '年初明确26项措施。上半年28项措施全部落实。'],
    ['the first days of a larger area', '年初全市明确26项措施。28项措施全部落实。'],
    ['two numbers of one time', '明确任务12项。确定任务15项。27项任务全部完成。'],
    ['parts of them', '分解任务36项，上半年完成20项，16项任务全部完成。'],
    ['a part of them', '将24项任务分解到科室，其中23项任务全部完成。'],
    ['a body of its own', '县水利局现有执法人员32名，30名执法人员中，法律专业的9名。'],
    ['a name of a kind, of all', '分解普法任务24项，23项任务全部完成。'],
    ['another name', '办理取水许可86件，68件处罚中网上办理60件。'],
    ['what is done in it', '现有执法人员32名，值班机制在30名执法人员中推行。'],
    ['a list of deeds', '将24项任务分解到科室，督办案件9件、23项任务全部完成。'],
    ['no scope', '现有执法人员32名。\n\n30名执法人员中，法律专业的9名。'],
    ['another year', '2022年全市现有执法人员171名。\n\n全市183名执法人员中，法律专业的21名。'],
    ['a kind', '全年检查重点企业56家，32家企业中，合格30家。'],
    ['a name of a kind', '办理取水行政许可86件。68件许可中网上办理60件。'],
    ['a part', '列出任务40项，其中24项任务分解到科室，23项任务全部完成。'],
    ['another unit', '将24项任务分解到科室，23个任务组全部完成。'],
    ['an aim', '将24项任务分解到科室，力争30项任务全部完成。'],
    ['the half of a year', '上半年明确16项任务，截至12月底，28项任务全部完成。'],
    ['what was set last year', '2023年明确16项任务，截至12月底，28项任务全部完成。'],
    ['a plan', '将24项任务分解到科室。\n\n## 下一步打算\n\n30项任务全部完成。'],
  ])('is no conflict with %s', (_, body) => {
    expect(again(body)).toEqual([])
  })
})
