using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsArchive.Data.Sqlite;

/// <summary>
/// <c>weigh(ArticleIndex)</c>: bm25 as the full-text index computes it, but with the weights of the phrases given. The index's own function counts the
/// articles of every phrase anew for each query, which for a common word takes longer than all the rest.
/// Articles that are not wanted weigh 0 and cost nothing.
/// </summary>
internal sealed unsafe class RankFunction : IDisposable
{
    // As bm25 in SQLite: S. Robertson and H. Zaragoza, The probabilistic relevance framework (2009).
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double TitleWeight = 4;
    private const int MostPhrases = 64;

    private readonly Input* input;

    public RankFunction(SqliteConnection connection)
    {
        input = (Input*)NativeMemory.AllocZeroed((nuint)sizeof(Input));
        var database = connection.Handle!;
        if (raw.sqlite3_prepare_v2(database, "SELECT fts5(?1)", out var statement) != raw.SQLITE_OK) throw new InvalidOperationException("SQLite was built without FTS5.");
        using (statement)
        {
            var found = stackalloc nint[1];
            fixed (byte* kind = "fts5_api_ptr\0"u8) _ = sqlite3_bind_pointer(statement.DangerousGetHandle(), 1, found, kind, 0);
            raw.sqlite3_step(statement);
            var api = *found;
            if (api == 0) throw new InvalidOperationException("SQLite was built without FTS5.");
            // fts5_api: version, create tokenizer, find tokenizer, create function.
            var create = (delegate* unmanaged[Cdecl]<nint, byte*, void*, void*, void*, int>)((nint*)api)[3];
            fixed (byte* name = "weigh\0"u8)
            {
                if (create(api, name, input, (delegate* unmanaged[Cdecl]<nint*, nint, nint, int, nint, void>)&Weigh, null) != raw.SQLITE_OK) throw new InvalidOperationException("The ranking cannot be added to SQLite.");
            }
        }
    }

    /// <summary>Runs what uses the function, with the weights of the phrases in the order in which they stand, and the articles wanted as bits.</summary>
    public void With(ReadOnlySpan<double> weights, ulong[] wanted, Action run)
    {
        input->Phrases = Math.Min(weights.Length, MostPhrases);
        for (var i = 0; i < input->Phrases; i++) input->Weights[i] = weights[i];
        input->AverageLength = 0;
        fixed (ulong* bits = wanted)
        {
            input->Wanted = bits;
            input->WantedWords = wanted.Length;
            run();
            input->WantedWords = 0;
        }
    }

    public void Dispose() => NativeMemory.Free(input);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Weigh(nint* api, nint row, nint context, int count, nint values)
    {
        // Fts5ExtensionApi: 1 user data, 3 row count, 4 column's total size, 8 instance count, 9 instance, 10 rowid, 12 column size.
        var input = (Input*)((delegate* unmanaged[Cdecl]<nint, void*>)api[1])(row);
        var article = ((delegate* unmanaged[Cdecl]<nint, long>)api[10])(row);
        if (article >> 6 >= input->WantedWords || (input->Wanted[article >> 6] >> (int)(article & 63) & 1) == 0)
        {
            sqlite3_result_double(context, 0);
            return;
        }

        if (input->AverageLength == 0)
        {
            long rows, tokens;
            _ = ((delegate* unmanaged[Cdecl]<nint, long*, int>)api[3])(row, &rows);
            _ = ((delegate* unmanaged[Cdecl]<nint, int, long*, int>)api[4])(row, -1, &tokens);
            input->AverageLength = Math.Max(1, (double)tokens / Math.Max(1, rows));
        }

        int instances, length;
        _ = ((delegate* unmanaged[Cdecl]<nint, int*, int>)api[8])(row, &instances);
        var frequencies = stackalloc double[MostPhrases];
        new Span<double>(frequencies, input->Phrases).Clear();
        for (var i = 0; i < instances; i++)
        {
            int phrase, column, offset;
            _ = ((delegate* unmanaged[Cdecl]<nint, int, int*, int*, int*, int>)api[9])(row, i, &phrase, &column, &offset);
            if (phrase < input->Phrases) frequencies[phrase] += column == 0 ? TitleWeight : column == 1 ? 1 : 0;
        }

        _ = ((delegate* unmanaged[Cdecl]<nint, int, int*, int>)api[12])(row, -1, &length);
        var score = 0.0;
        for (var i = 0; i < input->Phrases; i++)
        {
            var frequency = frequencies[i];
            score += input->Weights[i] * (frequency * (K1 + 1) / (frequency + (K1 * (1 - B + (B * length / input->AverageLength)))));
        }

        sqlite3_result_double(context, -score);
    }

    [DllImport("e_sqlite3", CallingConvention = CallingConvention.Cdecl), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int sqlite3_bind_pointer(nint statement, int place, void* pointer, byte* kind, nint destructor);

    [DllImport("e_sqlite3", CallingConvention = CallingConvention.Cdecl), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories), SuppressGCTransition]
    private static extern void sqlite3_result_double(nint context, double value);

    private struct Input
    {
        public fixed double Weights[MostPhrases];
        public int Phrases;
        public double AverageLength;
        public ulong* Wanted;
        public int WantedWords;
    }
}
