using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Data.Sqlite;

/// <summary>
/// <c>gather(ArticleIndex)</c>: notes the number of each article found as a bit. Handing a row over costs as much as finding it: a lock, a step, a
/// column and a look at three handles.
/// </summary>
internal sealed unsafe class GatherFunction : IDisposable
{
    private readonly Input* input;

    public GatherFunction(SqliteConnection connection)
    {
        input = (Input*)NativeMemory.AllocZeroed((nuint)sizeof(Input));
        IndexFunctions.Add(connection, "gather\0"u8, input, &Gather);
    }

    /// <summary>Runs a statement that has the function as a condition: it gives nothing back, so no row is left to hand over.</summary>
    /// <param name="bits">Where the articles are noted, each by its number; numbers beyond them are left out.</param>
    /// <param name="statement">The statement.</param>
    public void Gather(ulong[] bits, PreparedStatement statement)
    {
        fixed (ulong* noted = bits)
        {
            *input = new Input { Bits = noted, Words = bits.Length };
            statement.Run();
            *input = default;
        }
    }

    public void Dispose() => NativeMemory.Free(input);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Gather(nint* api, nint row, nint context, int count, nint values)
    {
        // Fts5ExtensionApi: 1 user data, 10 rowid.
        var input = (Input*)((delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, void*>)api[1])(row);
        var article = ((delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)api[10])(row);
        if (article >= 0 && article >> 6 < input->Words) input->Bits[article >> 6] |= 1UL << (int)(article & 63);
    }

    private struct Input
    {
        public ulong* Bits;
        public int Words;
    }
}
