import type { LineLabel } from './label.js'
import type { Plan } from './plan.js'

/** True for 全市, 全系统: beside its districts it is their total. */
export const isWholeArea = (name: string): boolean =>
  /^(?:全[国省市县区州盟旗镇乡局]|全系统)$/.test(name)

/** True for the name of a district, or of what stands beside the districts: 望江区, 市本级. */
export const isDistrict = (name: string): boolean =>
  !isWholeArea(name) && (/[市县区州盟旗镇乡]$|街道$/.test(name) || isOwnLevel(name))

/** True for what an area has besides its districts: 市本级, 市直, 局机关. */
export const isOwnLevel = (name: string): boolean => /本级$|[市县区省州]直|机关$/.test(name)

/** What an area has besides its districts, in one line. */
const ownLine = /^(?:[省市县区州盟旗]?本级|[省市县区州盟旗]直(?:部门|单位|机关)?)$/
/** All its districts in one line: 各县区, 县（市、区）小计, 各镇街. */
const districtsLine =
  /^(?:所辖|下辖|各|辖)?(?:县[（(]?市?、?区[）)]?|县市区?|区县|市县|镇街|乡镇|镇乡|街镇)(?:街道)?(?:合计|小计)?$/

/** So many districts beside 全市 make it their total. */
const leastDistricts = 2

/** 全市 above or below its districts is their total, where no other line is. */
export function withArea(
  labels: readonly LineLabel[],
  roles: readonly LineLabel['role'][],
): readonly LineLabel['role'][] {
  const areas = labels.flatMap(({ name }, at) => (isWholeArea(name) ? [at] : []))
  const [area] = areas
  if (area === undefined || areas.length > 1 || roles.includes('total')) return roles
  const isAtEnd = area === 0 || area === labels.length - 1
  const districts = labels.filter(({ name }) => isDistrict(name)).length
  return isAtEnd && districts >= leastDistricts && roles[area] === 'part'
    ? roles.with(area, 'total')
    : roles
}

/**
 * 全市 is what 市本级 and 各县区 have; another line may stand beside these (开发区), if only one. Most are parts of
 * one of the two, line by line.
 */
export function planArea(labels: readonly LineLabel[], at: readonly number[]): Plan[] {
  if (at.some(line => labels[line]!.role === 'total')) return []
  const lines = (is: (label: LineLabel) => boolean) => at.filter(line => is(labels[line]!))
  const places = [
    lines(({ name }) => isWholeArea(name)),
    lines(({ name }) => ownLine.test(name)),
    lines(({ words }) => districtsLine.test(words)),
  ]
  const [whole, own, rest] = places.map(([line]) => line!)
  if (places.some(({ length }) => length !== 1)) return []
  const parts = [own!, rest!].toSorted((a, b) => a - b)
  const others = at.filter(line => line !== whole && !parts.includes(line))
  const readings = [parts, ...others.map(line => [...parts, line])]
  return [{ total: whole!, readings, weak: false, mayExceed: false }]
}
