namespace System.Threading.Tasks;

/// <summary>How an await behaves.</summary>
[Flags]
public enum ConfigureAwaitOptions
{
    None = 0,
    ContinueOnCapturedContext = 1,
    SuppressThrowing = 2,
    ForceYielding = 4,
}
