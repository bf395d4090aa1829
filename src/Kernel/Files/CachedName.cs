namespace ViperOS.Kernel.Files;

/// <summary>
/// What a server said that a directory has under a name. Belongs to <see cref="NameCache"/>, which says how it is read and written.
/// </summary>
internal unsafe struct CachedName
{
    /// <summary>Bytes of the longest name that is remembered.</summary>
    public const int MaximumText = 47;

    /// <summary>Odd while it is written.</summary>
    public uint Sequence;
    public uint Hash;

    /// <summary>The run of the server; 0: nothing is here.</summary>
    public ulong Run;
    public ulong Directory;

    /// <summary>The name's state that goes with the node.</summary>
    public ulong State;

    /// <summary>What has the name; 0: nothing has.</summary>
    public ulong Node;
    public byte Length;
    public fixed byte Text[MaximumText];
}
