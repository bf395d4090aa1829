using System.Runtime.Serialization;

namespace System.Runtime.CompilerServices;

/// <summary>Stands for a thrown object that is no exception.</summary>
public sealed class RuntimeWrappedException : Exception
{
    public RuntimeWrappedException(object thrownObject)
        : base("An object that does not derive from System.Exception has been wrapped in a RuntimeWrappedException.")
    {
        WrappedException = thrownObject;
        HResult = unchecked((int)0x8013153E);
    }

    public object WrappedException { get; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context) => base.GetObjectData(info, context);
}
