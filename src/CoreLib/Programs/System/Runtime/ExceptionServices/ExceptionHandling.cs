using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.ExceptionServices;

/// <summary>What a process does about exceptions that nobody catches.</summary>
public static class ExceptionHandling
{
    private static Func<Exception, bool>? s_handler;

    /// <summary>
    /// Installs a filter for exceptions that would leave a thread: if it returns true, the thread ends and the process goes on. Once per
    /// process.
    /// </summary>
    public static void SetUnhandledExceptionHandler(Func<Exception, bool> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        if (Threading.Interlocked.CompareExchange(ref s_handler, handler, null) is not null)
        {
            throw new InvalidOperationException("The handler has already been set.");
        }
    }

    /// <summary>For the first method of a thread, as a filter: whether the handler takes the exception.</summary>
    [StackTraceHidden]
    [SuppressMessage("Design", "CA1031", Justification = "A handler that throws counts as one that says no.")]
    internal static bool IsHandledByGlobalHandler(Exception exception)
    {
        try
        {
            return s_handler?.Invoke(exception) == true;
        }
        catch
        {
            return false;
        }
    }
}
