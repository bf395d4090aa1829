using System.Globalization;
using System.Reflection;

namespace System.Resources;

/// <summary>
/// Texts and other values by name, from the resources in an assembly. There are no satellite assemblies: every culture has the texts of
/// the neutral one.
/// </summary>
public class ResourceManager
{
    public static readonly int HeaderVersionNumber = 1;
    public static readonly int MagicNumber = unchecked((int)0xBEEFCACE);

    protected Assembly? MainAssembly;

    private readonly Assembly _assembly;
    private ResourceTable? _table;
    private bool _ignoreCase;

    public ResourceManager(Type resourceSource)
    {
        ArgumentNullException.ThrowIfNull(resourceSource);
        MainAssembly = _assembly = resourceSource.Assembly;
        BaseName = resourceSource.FullName ?? resourceSource.Name;
    }

    public ResourceManager(string baseName, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(baseName);
        ArgumentNullException.ThrowIfNull(assembly);
        BaseName = baseName;
        MainAssembly = _assembly = assembly;
    }

    public ResourceManager(string baseName, Assembly assembly, Type? usingResourceSet)
        : this(baseName, assembly)
    {
        if (usingResourceSet is not null && usingResourceSet != typeof(ResourceSet))
        {
            throw new PlatformNotSupportedException();
        }
    }

    public virtual Type ResourceSetType => typeof(ResourceSet);

    public virtual string BaseName { get; }

    /// <summary>What has been read before is read again.</summary>
    public virtual bool IgnoreCase
    {
        get => _ignoreCase;
        set
        {
            _ignoreCase = value;
            _table = null;
        }
    }

    public virtual string? GetString(string name) => GetString(name, null);

    /// <exception cref="InvalidOperationException">It is not a text.</exception>
    /// <exception cref="MissingManifestResourceException">The assembly has no such resources.</exception>
    public virtual string? GetString(string name, CultureInfo? culture)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name) switch
        {
            null => null,
            string text => text,
            var other => throw new InvalidOperationException(
                $"Resource was of type '{ResourceTable.GetTypeName(other)}' instead of String - call GetObject instead."),
        };
    }

    public virtual object? GetObject(string name) => GetObject(name, null);

    /// <exception cref="PlatformNotSupportedException">The value is an object that was serialised.</exception>
    public virtual object? GetObject(string name, CultureInfo? culture)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name) is not ResourceTable.Unreadable and var value ? value : throw new PlatformNotSupportedException();
    }

    /// <summary>The neutral culture's, or null for another one where <paramref name="tryParents"/> is false.</summary>
    public virtual ResourceSet? GetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Name.Length == 0 || tryParents ? new ResourceSet((_table ??= Load()).ToHashtable()) : null;
    }

    public virtual IO.UnmanagedMemoryStream? GetStream(string name) => GetStream(name, null);

    public virtual IO.UnmanagedMemoryStream? GetStream(string name, CultureInfo? culture) => throw new PlatformNotSupportedException();

    protected static CultureInfo GetNeutralResourcesLanguage(Assembly a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return CultureInfo.InvariantCulture;
    }

    public virtual void ReleaseAllResources() => _table = null;

    private object? Find(string name)
    {
        ResourceTable table = _table ??= Load();
        table.TryGet(name, out object? value);
        return value;
    }

    private ResourceTable Load()
    {
        string file = BaseName + ".resources";
        string[] names = _assembly.GetManifestResourceNames();

        // Letter case does not matter, but goes first where it is the same.
        string? found = Array.Find(names, file.Equals) ?? Array.Find(names, name => name.Equals(file, StringComparison.OrdinalIgnoreCase));
        if (found is not null)
        {
            return new ResourceTable(_assembly.GetManifestResourceStream(found)!, _ignoreCase);
        }

        string others = string.Join("\", \"", names);
        throw new MissingManifestResourceException(
            $"Could not find the resource \"{file}\" among the resources \"{others}\" embedded in the assembly \"{_assembly.GetName().Name}\", nor among "
            + "the resources in any satellite assemblies for the specified culture. Perhaps the resources were embedded with an incorrect name.");
    }
}
