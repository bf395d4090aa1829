namespace ViperOS.FileSystems;

/// <summary>What a rename does with a name that is there already.</summary>
public enum RenameMode
{
    /// <summary>It stands for the renamed file from then on.</summary>
    Replace,

    /// <summary>EEXIST.</summary>
    NoReplace,

    /// <summary>Both names change places.</summary>
    Exchange,
}
