using System;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>Finds constructors without parameters, for <c>new T()</c> and <see cref="Activator"/>.</summary>
internal static unsafe class DefaultConstructors
{
    private const uint IsDefaultConstructor = 8;

    /// <summary>For a cell of a dictionary, which must not be empty.</summary>
    public static nint GetOrThrower(MethodTable* type)
    {
        nint code = Find(type);
        return code != 0 ? code : (nint)(delegate*<void>)&ThrowMissing;
    }

    /// <summary>A function pointer that takes the object, tagged if it is shared code; 0 if the program has none.</summary>
    public static nint Find(MethodTable* type)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.InvokeMap).Lookup(CanonicalForm.GetHash(type));
        while (entries.TryGetNext(out NativeParser entry))
        {
            if ((entry.GetUnsigned() & IsDefaultConstructor) != 0)
            {
                entry.GetUnsigned(); // the method
                if (CanonicalForm.AreEqual(LoaderModule.GetCommonType(entry.GetUnsigned()), type))
                {
                    return (nint)LoaderModule.GetReference(LoaderBlob.CommonReferences, entry.GetUnsigned());
                }
            }
        }

        return 0;
    }

    private static void ThrowMissing() =>
        throw new MissingMethodException("Cannot dynamically create an instance of type. Reason: No parameterless constructor defined.");
}
