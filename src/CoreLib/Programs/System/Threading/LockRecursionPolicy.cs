namespace System.Threading;

/// <summary>Whether a thread may take a lock that it has.</summary>
public enum LockRecursionPolicy
{
    NoRecursion = 0,
    SupportsRecursion = 1,
}
