using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>Narrows an article to what one of its parts shows.</summary>
public static class PartOfArticle
{
    // More facts than these are no list that anybody reads; they stay marked in the text.
    private const int MostPeople = 150;
    private const int MostQuotes = 300;

    extension(ArticleView article)
    {
        /// <summary>The article with the blocks, sentences and facts of one part; positions and numbers stay those of the whole text.</summary>
        public ArticleView Narrowed(ArticlePart part)
        {
            if (part.IsWhole) return article;
            var all = article.Body.Sentences;
            var here = all.Skip(part.FirstSentence - 1).Take(ArticlePart.Size).ToList();
            var firstBlock = part.IsFirst ? 0 : here[0].Block;
            // Lines without a number (credits, "see also") stand with the sentence before them.
            var endBlock = part.Number == part.Count ? article.Body.Blocks.Count : Math.Max(here[^1].Block + 1, all[part.FirstSentence + ArticlePart.Size - 1].Block);
            bool Holds(int position) => position >= here[0].Start && position < here[^1].End;
            return article with
            {
                Body = new ArticleBody
                {
                    Text = article.Body.Text,
                    Blocks = [.. article.Body.Blocks.Take(endBlock).Skip(firstBlock)],
                    Sentences = [.. here.Select(sentence => sentence with { Block = sentence.Block - firstBlock })],
                    Dates = [.. article.Body.Dates.Where(date => Holds(date.Start))],
                    LeftOut = article.Body.LeftOut,
                },
                People = [.. article.People.Select(person => person with { Mentions = [.. person.Mentions.Where(mention => Holds(mention.Start))] }).Where(person => person.Mentions.Count > 0)],
                Quotes = [.. article.Quotes.Where(quote => part.Holds(quote.Sentence))],
                Accounts = [.. article.Accounts.Select(account => account with { Evidence = [.. account.Evidence.Where(span => Holds(span.Start))] }).Where(account => account.Evidence.Count > 0)],
            };
        }

        /// <summary>The article with no more facts than the lists beside its text hold.</summary>
        public ArticleView Listed() => article.People.Count <= MostPeople && article.Quotes.Count <= MostQuotes ? article
            : article with { People = [.. article.People.Take(MostPeople)], Quotes = [.. article.Quotes.Take(MostQuotes)] };
    }
}
