import { scan } from '@hegao/facts'
import { expect, test } from 'vitest'
import { judgeRepetition } from './repetition.js'

const words = {
  reduplicated: ['学习'],
  ambivalent: ['工作', '审核', '领导'],
  plain: ['现将', '开展', '取得', '我局'],
}
const judge = (text: string) =>
  scan(text).repetitions.map(repetition => judgeRepetition(repetition, words))

test.each([
  '现将现将有关情况报告如下',
  '现将现将情况报告如下',
  '集中开展开展宪法宣传',
  '取得了取得了长足进步',
  '我局我局认真落实',
  '并并印发执行',
  '加强法治建设建设。',
  '专题会议会议3次',
  '召开党支部支部。',
  '应对能力能力得到提升',
  '法治意识意识和诚信意识',
  '全面推进法治政府法治政府建设',
  '组织行政执法行政执法人员考试',
  '完善信访工作工作。',
  '在县委的坚强领导领导下，各项工作有序推进',
  '着装统一统一。',
  '在在全市推行清单管理',
  '为为进一步规范执法',
  '依法处理信访诉求求，维护权益',
])('%s: one has to go', text => {
  expect(judge(text)).toEqual(['doubled'])
})

test.each(['常态化督导督导机制不健全', '出具司法鉴定鉴定意见', '开展法治副校长校长培训'])(
  '%s: two words may meet',
  text => {
    expect(judge(text)[0]).not.toBe('doubled')
  },
)

test.each([
  '减税降费退税缓税缓费46.8亿元',
  '办理退税缓税缓费',
  '法制大队大队长到场',
  '交警支队支队长授课',
  '城区中队中队长',
  '特警总队总队长',
  '各党支部支部书记',
  '公安分局分局长',
  '公安分局分局领导',
  '二分队分队长',
  '供电支局支局长',
  '第一中学中学生',
  '支队支队部',
  '大队大队部',
  '支队支队级先进',
  '青石派出所派出所所长',
  '街道办事处办事处主任',
  '县人大常委会常委会会议',
  '党支部支部“三会一课”制度',
  '律师律师费',
  '信访工作工作机制',
  '完善法制审核审核意见',
  '规范规范性文件',
  '开展开展情况自查',
  '学习学习再学习',
  '与企业面对面对接',
  '一件一件解决',
  '各学校一校一章程',
  '对文件逐件逐件评估',
  '逐条逐条对账销号',
  '在主要领导领导下的专班',
  '说着说着，疙瘩就解开了',
  '一件事一件事办到底',
  '一个村一个村地跑',
])('%s: nothing is said', text => {
  expect(judge(text)).toEqual([undefined])
})
