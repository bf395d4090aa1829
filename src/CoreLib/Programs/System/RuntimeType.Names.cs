using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Internal.Metadata.NativeFormat;
using Internal.Runtime.TypeLoader;

namespace System;

internal sealed unsafe partial class RuntimeType
{
    public override string Name => KnownNames.Name ??= RuntimeTypeNames.GetName(_methodTable);

    public override string? Namespace
    {
        get
        {
            Handle definition = MetadataTypes.Find(Element);
            string name = definition.Type == HandleType.TypeDefinition ? MetadataTypes.GetNamespace(definition) : "";
            return name.Length == 0 ? null : name;
        }
    }

    public override string? FullName => KnownNames.FullName ??= RuntimeTypeNames.GetFullName(_methodTable);

    public override string? AssemblyQualifiedName => FullName + ", " + Assembly.FullName;

    public override string ToString() => KnownNames.Text ??= RuntimeTypeNames.GetText(_methodTable);

    // The collector looks for no references in the objects of types, so what is remembered hangs on a handle.
    private Names KnownNames
    {
        get
        {
            nint known = Volatile.Read(ref _runtimeTypeInfoHandle);
            if (known == 0)
            {
                nint made = GCHandle.ToIntPtr(GCHandle.Alloc(new Names()));
                known = Interlocked.CompareExchange(ref _runtimeTypeInfoHandle, made, 0);
                if (known == 0)
                {
                    known = made;
                }
                else
                {
                    GCHandle.FromIntPtr(made).Free();
                }
            }

            return Unsafe.As<Names>(GCHandle.FromIntPtr(known).Target!);
        }
    }

    /// <summary>Decoding a name takes thousands of instructions, more for each argument. Threads that race make equal ones.</summary>
    private sealed class Names
    {
        public string? Name;
        public string? FullName;
        public string? Text;
    }
}
