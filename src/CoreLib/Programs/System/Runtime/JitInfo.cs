namespace System.Runtime;

/// <summary>What was compiled at run time: nothing.</summary>
public static class JitInfo
{
    public static long GetCompiledILBytes(bool currentThread = false) => 0;

    public static long GetCompiledMethodCount(bool currentThread = false) => 0;

    public static TimeSpan GetCompilationTime(bool currentThread = false) => TimeSpan.Zero;
}
