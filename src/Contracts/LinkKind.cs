namespace ViperOS.Contracts;

/// <summary>What a symbolic link that a server reports leads to.</summary>
public enum LinkKind : ulong
{
    /// <summary>The path that its target says.</summary>
    Path = 0,

    /// <summary>What a handle of the caller names, as below /proc/self/fd; word 4 has its number.</summary>
    Handle = 1,
}
