import type { Day } from '@hegao/facts'
import type { LawBook } from './law.js'
import type { Source } from './source.js'

/** A rate that is one count divided by another: 办结率 is 办结 of 受理. */
export interface Fraction {
  readonly rates: readonly string[]
  readonly part: readonly string[]
  /** More than one where usage differs. */
  readonly whole: readonly string[]
  /** What the whole is no more than: not every 诉讼案件 comes to the hearing that 出庭应诉率 is of. */
  readonly within?: readonly string[]
  /** What usage counts with the part: 调解40件、和解10件，调解率50%. */
  readonly also?: readonly string[]
  /** What is done to the others, which with the part may be all: 胜诉16件、败诉1件，胜诉率94.1%. */
  readonly against?: readonly string[]
  /** What is said of all where the rate is 100 % (均取得执法证), if it is not the words of the part. */
  readonly claim?: readonly string[]
  /** Words of a count that is a part only of what the rate counts: 有效 beside 回收率. */
  readonly narrower?: readonly string[]
}

/** Things that are always named together, under their number (三项制度). */
export interface FixedList {
  /** What they are called: 制度. */
  readonly labels: readonly string[]
  /** Each with the words it goes by: 法制审核, 重大执法决定法制审核. */
  readonly members: readonly (readonly string[])[]
}

/** Facts that rules look up; kept as text in rules/catalogue, compiled at build. */
export interface Catalogue {
  /** ISO date up to which the catalogue was kept. What is newer is unknown, never wrong. */
  readonly date: string
  /** Rates that cannot exceed 100 %, by the words their names end with (满意率, 办结率). */
  readonly boundedRates: readonly string[]
  /** Names that end like a bounded rate and may exceed 100 % (毛入学率). */
  readonly unboundedRates: readonly string[]
  /** What is done to each of a stated number, so that its rate cannot exceed 100 % (办复, 回访). */
  readonly completedActs: readonly string[]
  /** What is done to each that was set to be done; a plan may be more than met (完成, 建成). */
  readonly finishedActs: readonly string[]
  /** Words of what was set to be done (任务, 实事). */
  readonly taskWords: readonly string[]
  /** Words in the name of a rate that measures a plan, which may be exceeded (任务, 指标). */
  readonly planWords: readonly string[]
  /** What narrows a count or a rate to a part of it: 按期, 当场. */
  readonly narrowers: readonly string[]
  /** Words of what is said of some and not of all: 其余, 重大. */
  readonly subsetWords: readonly string[]
  /** Amounts whose growth is given at constant prices and does not follow from them (生产总值). */
  readonly realGrowth: readonly string[]
  /** Amounts of money whose growth is that of the amounts, though their name has a word of those: 罚没收入. */
  readonly nominalGrowth: readonly string[]
  /** Words before a rate's name that do not narrow it: 总体满意率. */
  readonly plainPrefixes: readonly string[]
  /** Names of the whole that was counted before: 占总数的82.4%. */
  readonly plainWholes: readonly string[]
  /** Words of a count that is still to be done or only asked for (不合格, 责令整改). */
  readonly undoneWords: readonly string[]
  /** Words of a count that left the whole undone (撤回, 移送): a rate may be of the rest. */
  readonly setAsideWords: readonly string[]
  /** Words of a count of what came in, or was set before one (受理, 立案). */
  readonly intakeWords: readonly string[]
  /** Rates that may pass 100 %, where what was left from before is in their numerator (结案率). */
  readonly carryingRates: readonly string[]
  /** Words of a count that was due (应出庭): the denominator of its rate. */
  readonly dueWords: readonly string[]
  /** Rates with what the clauses of their numerator and their denominator say. */
  readonly fractions: readonly Fraction[]
  /** What is the better the smaller it is: it may rise to a smaller figure (办理时限). */
  readonly contrary: readonly string[]
  /** Those of them that may fall to a greater figure: 赤字, 名次. */
  readonly belowZero: readonly string[]
  /** Kinds that by nature exhaust their whole (公办/民办, the four quarters). */
  readonly wholes: readonly (readonly string[])[]
  /** Kinds that mostly do, and are taken to where they come near it (当场整改/限期整改). */
  readonly nearWholes: readonly (readonly string[])[]
  /** Words of one division in a row (许可, 处罚, 确认): kinds named by them exclude one another. */
  readonly families: readonly (readonly string[])[]
  /** Words of a division that is seldom named in full (局机关, 乡镇): kinds exclude one another. */
  readonly exclusives: readonly (readonly string[])[]
  /** Grades in a row (Ⅰ类, Ⅱ类): each thing that is graded has one of them. */
  readonly grades: readonly (readonly string[])[]
  /** Words of bodies (部门, 乡镇): a person works for one of them. */
  readonly employers: readonly string[]
  /** Whose money it is that is put into something: 中央, 县级, 自筹. */
  readonly funders: readonly string[]
  /** Words that belong to one dimension; kinds of two dimensions overlap (党员, 女性, 本科). */
  readonly dimensions: readonly (readonly string[])[]
  /** Nouns so general that a list beside their count is a list of their kinds (案件, 事项). */
  readonly genera: readonly string[]
  /** Words of kinds that exclude one another because they say how a matter went (合格). */
  readonly outcomes: readonly string[]
  /** Words of what a body above hands down (下放, 交办): it comes from one level. */
  readonly handedDown: readonly string[]
  /** What is of one level (文件, 提案): kinds of it named by levels exclude one another. */
  readonly levelled: readonly string[]
  /** Words of an honour (示范): what has that of the province mostly has that of the city. */
  readonly honours: readonly string[]
  /** Attributes that cut across kinds (重大, 夜间): a kind that opens so overlaps others. */
  readonly attributes: readonly string[]
  /** Names of a kind that open with such an attribute (重大行政决策). */
  readonly terms: readonly string[]
  /** Words for what is left of the cases (结转); the total may not have those of the year before. */
  readonly leftovers: readonly string[]
  /** Stages of one matter (立案, 办结): kinds named by nothing else overlap. */
  readonly stages: readonly string[]
  /** Words that stand for several things (城乡): a list with one cannot be counted. */
  readonly compressedWords: readonly string[]
  /** Names with 和, 与 or 及 in them (经济和信息化). */
  readonly joinedNames: readonly string[]
  /** What a number behind a list counts when it counts the list itself (部门, 制度). */
  readonly listNouns: readonly string[]
  /** The same for nouns that no member can be a sort of (方面, 环节). */
  readonly abstractNouns: readonly string[]
  /** What a number before a colon counts when it counts the list that follows (问题, 任务). */
  readonly announcedNouns: readonly string[]
  /** Words of headings that need not belong to an announced list before them (原因, 下一步). */
  readonly asides: readonly string[]
  /** Labels in quotes that count a list (“四落实”, “四个到位”). */
  readonly listLabels: readonly string[]
  /** Nouns with a fixed number of their own (四大班子). */
  readonly fixedNouns: readonly string[]
  /** Lists that are the same everywhere (行政执法公示、执法全过程记录、重大执法决定法制审核). */
  readonly fixedLists: readonly FixedList[]
  /** Counted things that name no matter of their own (问题, 会议). */
  readonly genericHeads: readonly string[]
  /** Words before a generic head that leave it generic (专题会议). */
  readonly looseModifiers: readonly string[]
  /** Counted things of which a year has one number (行政复议案件). */
  readonly annualMatters: readonly string[]
  /** What an area or a body is made up of (社区, 股室). */
  readonly areaMembers: readonly string[]
  /** Words said of some of them, not of all (入选, 试点). */
  readonly partWords: readonly string[]
  /** Verbs that give the whole of an area or a body (下辖). */
  readonly wholeVerbs: readonly string[]
  /** Words of what is done outside the own area as well (对口, 毗邻). */
  readonly outwardWords: readonly string[]
  /** What is set beforehand, so that 全部 speaks of all of it (任务). */
  readonly assignedHeads: readonly string[]
  /** Words of a clause that speaks of other things of the same noun than those named before (督察反馈). */
  readonly otherTopics: readonly string[]
  /** Rates whose name alone says whose they are (出庭应诉率). */
  readonly telltaleRates: readonly string[]
  /** What a rate may be named by without saying whose it is (群众, 按期). */
  readonly looseRateWords: readonly string[]
  /** Words of set phrases (为指导, 两个维护): a clause that has one may come again and again. */
  readonly formulaWords: readonly string[]
  /** Words of a heading that tells what was done in the year it names (主要举措, 工作总结). */
  readonly accountHeadings: readonly string[]
  /** Words of a heading that may name any year (整改, 考核). */
  readonly retrospectHeadings: readonly string[]
  /** Words of a heading that says what will be done (工作打算). */
  readonly planHeadings: readonly string[]
  readonly repetition: {
    /** Verbs that are doubled on purpose (学习学习, 讨论讨论). */
    readonly reduplicated: readonly string[]
    /** Words that end one word and begin the next (工作工作机制). */
    readonly ambivalent: readonly string[]
    /** Words that are no part of another (现将, 开展, 我局). */
    readonly plain: readonly string[]
  }
  readonly names: NameWords
  /** National laws and documents by their titles. */
  readonly laws: LawBook
  readonly timeline: Timeline
  readonly editions: Editions
  readonly formulations: Formulations
  /** Words that are mistaken for others, with the contexts that prove it. */
  readonly confusions: readonly Confusion[]
  /** Set phrases, and how one of their characters is typed wrong. */
  readonly typing: Typing
}

/** Where an entry of the catalogue was taken from. */
export interface Sourced {
  readonly source: Source
}

/** Something that did not exist before a day, or has an end (事件、时期、活动、提法). */
export interface TimelineEvent extends Sourced {
  readonly name: string
  readonly kind:
    | 'congress'
    | 'plenum'
    | 'session'
    | 'committee'
    | 'five-year-plan'
    | 'law-education'
    | 'campaign'
    | 'term'
  /** The first day that it may be spoken of as being there. */
  readonly from: Day
  readonly to?: Day
  /** True for what was not held yet when the catalogue was made: it is not before `from`. */
  readonly unheld?: true
}

/** What happened when, and the words by which a sentence says how it looks at it. */
export interface Timeline {
  readonly events: readonly TimelineEvent[]
  /** Words of a sentence about what is to come (迎接, 谋划). */
  readonly coming: readonly string[]
  /** Words right before a plan that is being carried out (落实, 实施). */
  readonly underway: readonly string[]
  /** Words right behind a plan that has begun (开局之年, 以来). */
  readonly begun: readonly string[]
  /** Words behind a plan that is still being made (编制, 前期研究). */
  readonly preparing: readonly string[]
  /** Words right before a plan that is being made (做好, 启动). */
  readonly making: readonly string[]
  /** What may follow a plan that is said to be carried out, when it is itself: 规划, 任务, or nothing. */
  readonly plain: readonly string[]
  /** Words of a sentence that looks back (以来, 期间, 总结). */
  readonly lookingBack: readonly string[]
}

/** What comes back every year with a number (届次). */
export interface Series extends Sourced {
  /** Without spaces and marks; one of them has to be in the name. */
  readonly names: readonly string[]
  /** The year of the first. */
  readonly first: number
  /** True where local events of the same name have numbers of their own. */
  readonly local?: true
}

/** What has an anniversary every year (周年). */
export interface Anniversary extends Sourced {
  /** What stands right before the number; one of them has to end it. */
  readonly names: readonly string[]
  /** The year in which it happened. */
  readonly year: number
}

/** A day of the year with a name: 国家宪法日. */
export interface NamedDay extends Sourced {
  /** Each as it is written behind the date: 国家宪法日, 宪法日. */
  readonly names: readonly string[]
  readonly month: number
  readonly day: number
}

export interface Editions {
  readonly series: readonly Series[]
  readonly anniversaries: readonly Anniversary[]
  readonly days: readonly NamedDay[]
  /** Words that make an event that of a place (全县, 我市). */
  readonly localWords: readonly string[]
  /** Words that make it the national one (全国), or one taken part in (参加). */
  readonly nationalWords: readonly string[]
  /** Words of a sentence that may be about the edition before (获奖, 表彰). */
  readonly awards: readonly string[]
  /** Words of a sentence that looks back on several years (以来, 近年). */
  readonly lookingBack: readonly string[]
  /** Right before 庆祝: it was done (开展, 举办). */
  readonly held: readonly string[]
  /** Endings of the title of what is to be done in the year it names (工作计划). */
  readonly planTitles: readonly string[]
}

/** Words that are wrong wherever they stand. */
export interface Misquote extends Sourced {
  readonly wrong: string
  readonly right: string
  readonly severity: 'error' | 'warning'
}

/**
 * A row of the confusion list (易混、易错词): `typo` 别字, `variant` 异形词, `misuse` 用词不当, `redundant`
 * 语义重复, `negation` 多一重否定.
 */
export interface Confusion extends Sourced {
  readonly kind: 'typo' | 'variant' | 'misuse' | 'redundant' | 'negation'
  readonly severity: 'warning' | 'info'
  /** Regular expression of the words in their contexts, a group for each blank. */
  readonly pattern: string
  /** Letters that every match has. */
  readonly key: string
  /** What to write instead; {…} stands for what the text has in the blank of that order. */
  readonly right?: string
  /** Why, in Chinese, without the stop at its end. */
  readonly note?: string
}

/** Set phrases, with what is known of slips of one character in them (rules/catalogue/typing.yaml). */
export interface Typing {
  /** In rows; each has four characters or more. */
  readonly phrases: readonly (readonly string[])[]
  /** Phrases besides, whose last character belongs to the one before it. */
  readonly closed: readonly (readonly string[])[]
  /** Phrases besides, each of whose characters belongs to the one before it. */
  readonly idioms: readonly (readonly string[])[]
  /** Characters of one sound, a row each. */
  readonly sounds: readonly string[]
  /** Characters of one shape, a row each. */
  readonly shapes: readonly string[]
  /** Two characters of one sound between which nothing is decided here (治制). */
  readonly apart: readonly string[]
  /** Words of their own that sound like a part of a phrase, in rows. */
  readonly words: readonly (readonly string[])[]
  /** Characters that stand alone between words. */
  readonly plain: readonly string[]
  /** Words behind which a phrase begins. */
  readonly leads: readonly string[]
  /** Words that go on behind a phrase. */
  readonly trails: readonly string[]
  /** What has all characters of a phrase but one and is right. */
  readonly right: readonly string[]
}

/** A label with its own verb and ending: 深刻领悟“两个确立”的决定性意义. */
export interface LabelWording extends Sourced {
  readonly label: string
  readonly right: string
  readonly verb?: string
  /** Verbs that belong to other labels. */
  readonly wrongVerbs: readonly string[]
  /** Other labels, one of which has to be in the sentence; none has to where there are none. */
  readonly beside: readonly string[]
  readonly ending?: string
  /** Words behind the label, up to the end of the clause, that are another's. */
  readonly wrongEndings: readonly string[]
  /** Verbs with which those endings are wrong. */
  readonly endingVerbs: readonly string[]
}

/** A formulation that is a list. */
export interface ListWording extends Sourced {
  readonly name: string
  readonly members: readonly string[]
  /** With so many members named, those that are not there were left out or misquoted. */
  readonly least?: number
  /** Wrong members, wrong beside two right ones. */
  readonly wrong: readonly string[]
  /** Members of the formulation before this one. */
  readonly former: readonly string[]
  /** The first report year in which that one is out of date. */
  readonly since?: number
}

/** A formulation of parts that run into one another: 尊法学法守法用法. */
export interface RunWording extends Sourced {
  readonly parts: readonly string[]
  /** The orders in use; the first is the standard. */
  readonly orders: readonly string[]
}

/** Fixed formulations (固定表述). */
export interface Formulations {
  readonly misquotes: readonly Misquote[]
  readonly labels: readonly LabelWording[]
  readonly lists: readonly ListWording[]
  readonly runs: readonly RunWording[]
}

/** Words by which names of bodies, places, posts and campaigns are judged. */
export interface NameWords {
  /** Verbs before 全市 that say what the body itself does to its whole area. */
  readonly ownActs: readonly string[]
  /** Behind 在全市212个行政村: what the body itself does there. */
  readonly ownDeeds: readonly string[]
  /** Verbs before 全县…培训班 that say who holds it. */
  readonly ownCourses: readonly string[]
  /** Words of a sentence that speaks of one area below by way of example, or of another place. */
  readonly exampleWords: readonly string[]
  /** Names that two areas of different level have (长沙市, 长沙县). */
  readonly twinAreas: readonly string[]
  /** Behind 对全市…: what makes 对 such a verb. */
  readonly dealings: readonly string[]
  /** Behind 全市: what a superior sets and the body does its share of. */
  readonly superiorGoals: readonly string[]
  /** Words of a sentence in which 全市 may be a superior's. */
  readonly superiorActs: readonly string[]
  /** Verbs before a place that say what the body does for it. */
  readonly placeActs: readonly string[]
  /** What a place has that is worked for, right behind its name. */
  readonly placeObjects: readonly string[]
  /** Words of a sentence in which another place has good reason to be named. */
  readonly withOthers: readonly string[]
  /** Ends of words before 县 or 镇 that name no place: 示范县. */
  readonly kindsOfPlace: readonly string[]
  /** Former name, what it is now, the year by whose end the change was made everywhere. */
  readonly formerBodies: readonly (readonly string[])[]
  /** Names of one field's body, of which an area has only one; short names behind 「=」. */
  readonly bodyFamilies: readonly (readonly string[])[]
  /** Full names of departments that most areas have, and that are short for no other. */
  readonly departments: readonly string[]
  /** What a department was called by its field, what it is now, the year by whose end the change was made. */
  readonly formerFields: readonly (readonly string[])[]
  /** Characters that are taken for one another in names of places. */
  readonly alikeInPlaces: readonly string[]
  /** Words of a sentence that speaks of a place beside the own one, whatever it is called. */
  readonly neighbourWords: readonly string[]
  /** Words of a time before, or of the change itself. */
  readonly bygone: readonly string[]
  /** Words that have one of those in them and tell of no earlier time: 原则. */
  readonly notBygone: readonly string[]
  /** A post, and the word of the areas that have it. */
  readonly areaPosts: readonly (readonly string[])[]
  /** A post, and the last words of the departments that have it. */
  readonly departmentPosts: readonly (readonly string[])[]
  /** Characters of one sound that are taken for one another. */
  readonly confusable: readonly (readonly string[])[]
  /** Words of names that are one character apart and both right (权力, 权利). */
  readonly termPairs: readonly (readonly string[])[]
}
