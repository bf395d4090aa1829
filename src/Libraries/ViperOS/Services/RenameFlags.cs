namespace ViperOS.Services;

/// <summary>Flags of renameat2(2).</summary>
[Flags]
public enum RenameFlags : uint
{
    None = 0,

    /// <summary>EEXIST if the new name exists, instead of replacing it.</summary>
    NoReplace = 1,

    /// <summary>Both exist and change places.</summary>
    Exchange = 2,

    All = NoReplace | Exchange,
}
