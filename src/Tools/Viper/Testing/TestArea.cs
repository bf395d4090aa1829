namespace ViperOS.Tools.Viper.Testing;

/// <summary>A kind of test, named like its folder below tests/.</summary>
public enum TestArea
{
    /// <summary>On the host alone.</summary>
    Unit,

    /// <summary>Boots guests.</summary>
    System,

    /// <summary>Other people's tests.</summary>
    Conformance,
}
