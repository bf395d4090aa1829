namespace System.Threading;

/// <summary>What several threads may do that ask for a lazy value at once.</summary>
public enum LazyThreadSafetyMode
{
    None,
    PublicationOnly,
    ExecutionAndPublication,
}
