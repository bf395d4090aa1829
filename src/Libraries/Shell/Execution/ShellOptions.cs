namespace ViperOS.Shell.Execution;

/// <summary>What <c>set</c> turns on and off.</summary>
[Flags]
public enum ShellOptions
{
    None = 0,
    AllExport = 1 << 0,
    Notify = 1 << 1,
    NoClobber = 1 << 2,
    ErrExit = 1 << 3,
    NoGlob = 1 << 4,
    HashAll = 1 << 5,
    Monitor = 1 << 6,
    NoExec = 1 << 7,
    NoUnset = 1 << 8,
    Verbose = 1 << 9,
    Trace = 1 << 10,
    IgnoreEof = 1 << 11,
    PipeFail = 1 << 12,
    Interactive = 1 << 13,
    NoLog = 1 << 14,
    Vi = 1 << 15,
}
