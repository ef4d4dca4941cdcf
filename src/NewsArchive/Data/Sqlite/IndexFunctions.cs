using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsArchive.Data.Sqlite;

/// <summary>Adds functions of our own to the full-text index of a connection: they are called for each row found, and are told what the index knows of it.</summary>
internal static unsafe class IndexFunctions
{
    /// <summary>Adds a function. It may be called in statements on this connection, with the index's name as its only argument.</summary>
    /// <param name="connection">Open; the function is gone when it closes.</param>
    /// <param name="name">UTF-8, ending with a zero.</param>
    /// <param name="context">What the function gets as its user data; it must outlive the connection.</param>
    /// <param name="function">Takes the interface of the index (Fts5ExtensionApi), the row, where the answer goes, and its arguments.</param>
    /// <exception cref="InvalidOperationException">This SQLite has no FTS5, or does not take the function.</exception>
    public static void Add(SqliteConnection connection, ReadOnlySpan<byte> name, void* context, delegate* unmanaged[Cdecl]<nint*, nint, nint, int, nint, void> function)
    {
        // fts5_api: version, create tokenizer, find tokenizer, create function.
        var api = Api(connection.Handle!);
        var create = (delegate* unmanaged[Cdecl]<nint, byte*, void*, void*, void*, int>)((nint*)api)[3];
        fixed (byte* called = name)
        {
            if (create(api, called, context, function, null) != raw.SQLITE_OK) throw new InvalidOperationException("A function cannot be added to the full-text index.");
        }
    }

    // The way documented for it: a statement is given the place where FTS5 writes the address of its interface.
    private static nint Api(sqlite3 database)
    {
        if (raw.sqlite3_prepare_v2(database, "SELECT fts5(?1)", out var statement) != raw.SQLITE_OK) throw new InvalidOperationException("SQLite was built without FTS5.");
        using (statement)
        {
            var found = stackalloc nint[1];
            fixed (byte* kind = "fts5_api_ptr\0"u8) _ = sqlite3_bind_pointer(statement.DangerousGetHandle(), 1, found, kind, 0);
            raw.sqlite3_step(statement);
            return *found != 0 ? *found : throw new InvalidOperationException("SQLite was built without FTS5.");
        }
    }

    [DllImport("e_sqlite3", CallingConvention = CallingConvention.Cdecl), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int sqlite3_bind_pointer(nint statement, int place, void* pointer, byte* kind, nint destructor);
}
