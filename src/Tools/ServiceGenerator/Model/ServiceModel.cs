namespace ViperOS.Tools.ServiceGenerator.Model;

/// <summary>One service interface, as far as code and documentation need it.</summary>
/// <param name="Namespace">Of the interface; empty for the global one.</param>
/// <param name="Interface">Its name, such as IConsole.</param>
/// <param name="Name">Without the I; client and dispatcher are named after it.</param>
/// <param name="IsPublic">Else everything is internal.</param>
/// <param name="Version">From the attribute.</param>
/// <param name="Methods">In order of declaration.</param>
/// <param name="Types">Structures and enumerations used, by name.</param>
/// <param name="Summary">Text of the documentation comment.</param>
public sealed record ServiceModel(
    string Namespace,
    string Interface,
    string Name,
    bool IsPublic,
    ushort Version,
    EquatableArray<MethodModel> Methods,
    EquatableArray<TypeModel> Types,
    string Summary)
{
    /// <summary>What marks the service's messages: FNV-1a (32 bits) of its name, never 0, which is the file protocol's.</summary>
    public uint Identifier
    {
        get
        {
            uint hash = 2166136261;
            foreach (char character in Name)
            {
                hash = unchecked((hash ^ character) * 16777619);
            }

            return hash == 0 ? 1 : hash;
        }
    }

    /// <summary>Word 0 of a request: identifier, version, ordinal.</summary>
    public ulong HeaderOf(MethodModel method)
    {
        return ((ulong)Identifier << 32) | ((ulong)Version << 16) | (uint)method.Ordinal;
    }
}
