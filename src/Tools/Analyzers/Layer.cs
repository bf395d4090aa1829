namespace ViperOS.Tools.Analyzers;

/// <summary>
/// The layers of the source tree, the lowest first. A folder may use its own layer only where <see cref="LayerRules"/> says so.
/// </summary>
public enum Layer
{
    /// <summary>src/CoreLib, and everything of .NET.</summary>
    CoreLib,

    /// <summary>src/Contracts without Services: structures and numbers that kernel and user space share.</summary>
    Contracts,

    Kernel,
    Libraries,

    /// <summary>src/Contracts/Services: the service interfaces.</summary>
    Services,

    Servers,
    Programs,

    /// <summary>What runs on the host.</summary>
    Tools,
}
