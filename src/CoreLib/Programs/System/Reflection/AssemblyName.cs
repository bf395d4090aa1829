using System.Text;

namespace System.Reflection;

/// <summary>The identity of an assembly.</summary>
public sealed class AssemblyName : ICloneable
{
    private byte[]? _publicKey;
    private byte[]? _publicKeyToken;

    public AssemblyName()
    {
    }

    public AssemblyName(string assemblyName)
    {
        ArgumentException.ThrowIfNullOrEmpty(assemblyName);
        string[] parts = assemblyName.Split(',');
        Name = parts[0].Trim();
        for (int i = 1; i < parts.Length; i++)
        {
            int equals = parts[i].IndexOf('=');
            string key = equals < 0 ? "" : parts[i][..equals].Trim();
            string value = parts[i][(equals + 1)..].Trim();
            switch (key)
            {
                case "Version":
                    Version = new Version(value);
                    break;
                case "Culture":
                    CultureName = value == "neutral" ? "" : value;
                    break;
                case "PublicKeyToken":
                    _publicKeyToken = value == "null" ? [] : Convert.FromHexString(value);
                    break;
            }
        }
    }

    public string? Name { get; set; }

    public Version? Version { get; set; }

    public string? CultureName { get; set; }

    public AssemblyContentType ContentType { get; set; }

    public AssemblyNameFlags Flags { get; set; }

    public Globalization.CultureInfo? CultureInfo
    {
        get => CultureName is null ? null : new Globalization.CultureInfo(CultureName);
        set => CultureName = value?.Name;
    }

    public ProcessorArchitecture ProcessorArchitecture { get; set; }

    public Configuration.Assemblies.AssemblyHashAlgorithm HashAlgorithm { get; set; }

    public Configuration.Assemblies.AssemblyVersionCompatibility VersionCompatibility { get; set; } =
        Configuration.Assemblies.AssemblyVersionCompatibility.SameMachine;

    public string FullName
    {
        get
        {
            StringBuilder builder = new(Name);
            if (Version is not null)
            {
                builder.Append(", Version=").Append(Version.ToString());
            }

            if (CultureName is not null)
            {
                builder.Append(", Culture=").Append(CultureName.Length == 0 ? "neutral" : CultureName);
            }

            if (_publicKeyToken is not null)
            {
                builder.Append(", PublicKeyToken=").Append(
                    _publicKeyToken.Length == 0 ? "null" : Convert.ToHexString(_publicKeyToken).ToLowerInvariant());
            }

            return builder.ToString();
        }
    }

    public static bool ReferenceMatchesDefinition(AssemblyName? reference, AssemblyName? definition) =>
        reference == definition
        || (reference is not null && definition is not null
            && string.Equals(reference.Name, definition.Name, StringComparison.OrdinalIgnoreCase));

    public byte[]? GetPublicKey() => _publicKey;

    public void SetPublicKey(byte[]? publicKey)
    {
        _publicKey = publicKey;
        Flags = publicKey is null ? Flags & ~AssemblyNameFlags.PublicKey : Flags | AssemblyNameFlags.PublicKey;
    }

    public byte[]? GetPublicKeyToken() => _publicKeyToken;

    public void SetPublicKeyToken(byte[]? publicKeyToken) => _publicKeyToken = publicKeyToken;

    public object Clone() => MemberwiseClone();

    public override string ToString() => Name is null ? base.ToString()! : FullName;
}
