/** What heads each sheet of the 核稿意见表, and by what it is known again. */
export const opinionTitle = '核稿意见表'
