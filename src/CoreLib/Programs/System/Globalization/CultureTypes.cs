namespace System.Globalization;

/// <summary>Kinds of cultures.</summary>
[Flags]
public enum CultureTypes
{
    NeutralCultures = 0x1,
    SpecificCultures = 0x2,
    InstalledWin32Cultures = 0x4,
    AllCultures = NeutralCultures | SpecificCultures | InstalledWin32Cultures,
    UserCustomCulture = 0x8,
    ReplacementCultures = 0x10,

    [Obsolete("CultureTypes.WindowsOnlyCultures has been deprecated. Use other values in CultureTypes instead.")]
    WindowsOnlyCultures = 0x20,

    [Obsolete("CultureTypes.FrameworkCultures has been deprecated. Use other values in CultureTypes instead.")]
    FrameworkCultures = 0x40,
}
