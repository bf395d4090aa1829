namespace ViperOS.Tools.Analyzers;

/// <summary>
/// Which layer a file or namespace belongs to, and which layers may use which. Folder = namespace makes the two agree.
/// </summary>
public static class LayerRules
{
    public const string Summary =
        "Programs and Servers → Contracts/Services → Libraries → Contracts → CoreLib; Kernel → Contracts, CoreLib/Base";

    private const string RootNamespace = "ViperOS";

    /// <summary>The layer of a source file; null outside src/.</summary>
    public static Layer? OfPath(string path)
    {
        string[] parts = path.Replace('\\', '/').Split('/');
        int source = Array.LastIndexOf(parts, "src");
        return source < 0 || source + 2 >= parts.Length ? null : Parse(parts[source + 1], parts[source + 2]);
    }

    /// <summary>The layer of a namespace; null if it is none of ours. ViperOS itself is the library of that name.</summary>
    public static Layer? OfNamespace(string name)
    {
        string[] parts = name.Split('.');
        if (parts[0] != RootNamespace)
        {
            return null;
        }

        return parts.Length == 1 ? Layer.Libraries : Parse(parts[1], parts.Length > 2 ? parts[2] : "") ?? Layer.Libraries;
    }

    public static bool MayUse(Layer user, Layer used)
    {
        return user switch
        {
            Layer.CoreLib => used == Layer.CoreLib,
            Layer.Contracts => used is Layer.CoreLib or Layer.Contracts,
            Layer.Kernel => used is Layer.CoreLib or Layer.Contracts or Layer.Kernel,
            Layer.Libraries => used is Layer.CoreLib or Layer.Contracts or Layer.Libraries,
            Layer.Services => used is Layer.CoreLib or Layer.Contracts or Layer.Libraries or Layer.Services,
            Layer.Servers or Layer.Programs => used is Layer.CoreLib or Layer.Contracts or Layer.Libraries or Layer.Services || used == user,
            _ => used is not (Layer.Kernel or Layer.Servers or Layer.Programs),
        };
    }

    private static Layer? Parse(string folder, string subfolder)
    {
        return folder switch
        {
            "CoreLib" => Layer.CoreLib,
            "Contracts" => subfolder == "Services" ? Layer.Services : Layer.Contracts,
            "Kernel" => Layer.Kernel,
            "Libraries" => Layer.Libraries,
            "Servers" => Layer.Servers,
            "Programs" => Layer.Programs,
            "Tools" => Layer.Tools,
            _ => null,
        };
    }
}
