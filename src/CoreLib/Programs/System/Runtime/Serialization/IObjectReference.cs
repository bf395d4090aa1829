namespace System.Runtime.Serialization;

/// <summary>An object that stands for another one when it has been read.</summary>
public interface IObjectReference
{
    object GetRealObject(StreamingContext context);
}
