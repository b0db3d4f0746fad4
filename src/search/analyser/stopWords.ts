/** Words that carry a sentence and no subject, folded: they stand in the index for phrases, and select nothing by themselves. */
// prettier-ignore
const fr = `a ai ait alors aussi autre autres au aux avec avoir c ca ce ces cet cette ceux chaque chez ci comme comment d dans de des dois doit doivent donc du elle elles
en encore entre est et etait etant ete etre eu faut fait faire il ils je j l la le les leur leurs lui m ma mais me meme memes mes moi mon n ne ni
nos notre nous on ont ou par pas peu peut peuvent peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa se selon
ses si son sont suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une va vais vers veulent veut veux vont votre vos vous y`

// prettier-ignore
const nl = `aan al als ben bij dan dat de deze die dit doen door dus een en er gaan gaat geen gekregen haar had heb hebben heeft hem het hij
hoe hun iets ik in is je jij jou jouw kan komen komt krijgen krijgt kun kunnen maar me meer men met mag mij mijn moet moeten na naar niet niets nog nu of
om omdat onder ons onze ook op over te tegen tot tussen u uit uw van veel voor waar wanneer wat we wel welke werd wie wij wil
worden wordt zal ze zich zijn zo zou`

// prettier-ignore
const en = `a about after all am also an and any are as at be been between but by can could did do does for from get had has have he her
his how i if in into is it its me my no not of on one or our out she should so some than that the their them then there
these they this to too up us was we were what when where which who why will with would you your`

export const stopWords: ReadonlySet<string> = new Set(
  [fr, nl, en].flatMap((list) => list.split(/\s+/)),
)
