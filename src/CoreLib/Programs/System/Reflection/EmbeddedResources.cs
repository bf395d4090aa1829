using System.Collections.Generic;
using System.IO;
using System.Text;
using Internal.NativeFormat;
using Internal.Runtime.TypeLoader;

namespace System.Reflection;

/// <summary>
/// The resources of assemblies, which the compiler has put into the image one behind the other. Its table has for each: name of the
/// assembly (with or without version), own name, position, length.
/// </summary>
internal static unsafe class EmbeddedResources
{
    /// <summary>Null if the assembly has no such resource. Letter case counts.</summary>
    public static Stream? Open(string assembly, string name)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.ResourceIndex).GetAll();
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (IsOf(assembly, ref entry) && ReadString(ref entry) == name)
            {
                uint position = entry.GetUnsigned();
                int length = (int)entry.GetUnsigned();
                byte[] data = new ReadOnlySpan<byte>(LoaderModule.GetBlob(LoaderBlob.ResourceData) + position, length).ToArray();
                return new MemoryStream(data, writable: false);
            }
        }

        return null;
    }

    public static string[] GetNames(string assembly)
    {
        List<string> names = [];
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.ResourceIndex).GetAll();
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (IsOf(assembly, ref entry))
            {
                names.Add(ReadString(ref entry));
            }
        }

        return names.ToArray();
    }

    private static bool IsOf(string assembly, ref NativeParser entry)
    {
        string owner = ReadString(ref entry);
        return owner.StartsWith(assembly, StringComparison.Ordinal) && (owner.Length == assembly.Length || owner[assembly.Length] == ',');
    }

    private static string ReadString(ref NativeParser entry)
    {
        int length = (int)entry.GetUnsigned();
        string text = Encoding.UTF8.GetString(new ReadOnlySpan<byte>(entry.Position, length));
        entry = new NativeParser(entry.Position + length);
        return text;
    }
}
