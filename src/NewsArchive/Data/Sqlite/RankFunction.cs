using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsArchive.Data.Sqlite;

/// <summary>
/// <c>weigh(ArticleIndex)</c>: bm25 as the full-text index computes it, but with the weights of the phrases given. The index's own function counts the
/// articles of every phrase anew for each query, which for a common word takes longer than all the rest. What is found is written beside, so that
/// no row need be handed over; articles that are not wanted are passed by. The length of an article is that of its words alone, which never change:
/// it is read once and kept.
/// </summary>
internal sealed unsafe class RankFunction : IDisposable
{
    // As bm25 in SQLite: S. Robertson and H. Zaragoza, The probabilistic relevance framework (2009).
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double TitleWeight = 4;
    private const int MostPhrases = 64;
    private const int Columns = 2;

    private readonly Input* input;

    public RankFunction(SqliteConnection connection)
    {
        input = (Input*)NativeMemory.AllocZeroed((nuint)sizeof(Input));
        IndexFunctions.Add(connection, "weigh\0"u8, input, &Weigh);
    }

    /// <summary>Runs a statement that calls the function for its rows, and says how many articles it weighed. The function gives nothing back, so as a condition it leaves no row to hand over.</summary>
    /// <param name="weights">Of the phrases, in the order in which they stand.</param>
    /// <param name="wanted">The articles wanted, as bits.</param>
    /// <param name="lengths">Words of each article by its number; 0 where not read yet.</param>
    /// <param name="weighed">Where the articles go that weigh more than nothing: as many as are wanted.</param>
    /// <param name="statement">The statement.</param>
    public int Weigh(ReadOnlySpan<double> weights, ulong[] wanted, int[] lengths, Weighed[] weighed, PreparedStatement statement)
    {
        input->Phrases = Math.Min(weights.Length, MostPhrases);
        for (var i = 0; i < input->Phrases; i++) input->Weights[i] = weights[i];
        input->AverageLength = 0;
        fixed (ulong* bits = wanted)
        fixed (int* known = lengths)
        fixed (Weighed* found = weighed)
        {
            input->Wanted = bits;
            input->Lengths = known;
            input->Found = found;
            (input->WantedWords, input->LengthsKnown, input->Room, input->Count) = (wanted.Length, lengths.Length, weighed.Length, 0);
            _ = statement.FirstNumber();
            (input->WantedWords, input->Room, input->LengthsKnown) = (0, 0, 0);
            return input->Count;
        }
    }

    public void Dispose() => NativeMemory.Free(input);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Weigh(nint* api, nint row, nint context, int count, nint values)
    {
        // Fts5ExtensionApi: 1 user data, 10 rowid, 16 first place of a phrase, 17 next place.
        var input = (Input*)((delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, void*>)api[1])(row);
        var article = ((delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)api[10])(row);
        if (article >> 6 >= input->WantedWords || (input->Wanted[article >> 6] >> (int)(article & 63) & 1) == 0 || input->Count == input->Room) return;
        if (input->AverageLength == 0) input->AverageLength = AverageLength(api, row);
        var length = article < input->LengthsKnown ? input->Lengths[article] : 0;
        if (length == 0)
        {
            length = Length(api, row);
            if (article < input->LengthsKnown) input->Lengths[article] = length;
        }

        var score = 0.0;
        var places = stackalloc nint[2];
        for (var phrase = 0; phrase < input->Phrases; phrase++)
        {
            var frequency = 0.0;
            int column, offset;
            for (var code = ((delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint*, int*, int*, int>)api[16])(row, phrase, places, &column, &offset); code == raw.SQLITE_OK && column >= 0;
                 ((delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, nint*, int*, int*, void>)api[17])(row, places, &column, &offset)) frequency += column == 0 ? TitleWeight : column == 1 ? 1 : 0;
            if (frequency > 0) score += input->Weights[phrase] * (frequency * (K1 + 1) / (frequency + (K1 * (1 - B + (B * length / input->AverageLength)))));
        }

        if (score > 0) input->Found[input->Count++] = new Weighed((int)article, score);
    }

    // 3 is the number of rows, 4 the words of a column in all of them.
    private static double AverageLength(nint* api, nint row)
    {
        long rows, sum = 0;
        _ = ((delegate* unmanaged[Cdecl]<nint, long*, int>)api[3])(row, &rows);
        for (var column = 0; column < Columns; column++)
        {
            long words;
            if (((delegate* unmanaged[Cdecl]<nint, int, long*, int>)api[4])(row, column, &words) == raw.SQLITE_OK) sum += words;
        }

        return Math.Max(1, (double)sum / Math.Max(1, rows));
    }

    // 12 is the words of a column in this row.
    private static int Length(nint* api, nint row)
    {
        var sum = 0;
        for (var column = 0; column < Columns; column++)
        {
            int words;
            if (((delegate* unmanaged[Cdecl]<nint, int, int*, int>)api[12])(row, column, &words) == raw.SQLITE_OK) sum += words;
        }

        return Math.Max(1, sum);
    }

    private struct Input
    {
        public fixed double Weights[MostPhrases];
        public int Phrases;
        public double AverageLength;
        public ulong* Wanted;
        public int WantedWords;
        public int* Lengths;
        public int LengthsKnown;
        public Weighed* Found;
        public int Room;
        public int Count;
    }
}

/// <summary>An article with what it weighs for a query: the more, the better it fits.</summary>
internal readonly record struct Weighed(int Article, double Score);
