namespace System.Diagnostics;

/// <summary>A managed debugger: there is none.</summary>
public static class Debugger
{
    public static readonly string? DefaultCategory;

    public static bool IsAttached => false;

    public static void Break()
    {
    }

    public static void BreakForUserUnhandledException(Exception exception)
    {
    }

    public static bool Launch() => false;

    public static void NotifyOfCrossThreadDependency()
    {
    }

    public static void Log(int level, string? category, string? message)
    {
    }

    public static bool IsLogging() => false;
}
