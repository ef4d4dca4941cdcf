namespace NewsArchive.Import;

/// <summary>Runs the stages of an import on threads of their own: the pool's are the readers', who would wait behind thousands of articles.</summary>
internal static class OwnThread
{
    /// <summary>Begins work on a new thread. The task tells of its end and of what went wrong; waiting for it takes no thread.</summary>
    public static Task Run(string name, Action work) => Run(name, () =>
    {
        work();
        return true;
    });

    /// <inheritdoc cref="Run(string, Action)"/>
    public static Task<T> Run<T>(string name, Func<T> work)
    {
        var end = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Run(work, end)) { Name = name, IsBackground = true };
        thread.Start();
        return end.Task;
    }

    private static void Run<T>(Func<T> work, TaskCompletionSource<T> end)
    {
        try
        {
            end.SetResult(work());
        }
        catch (OperationCanceledException ended)
        {
            end.SetCanceled(ended.CancellationToken);
        }
#pragma warning disable CA1031 // Whoever waits for the task gets it.
        catch (Exception problem)
        {
            end.SetException(problem);
        }
#pragma warning restore CA1031
    }
}
