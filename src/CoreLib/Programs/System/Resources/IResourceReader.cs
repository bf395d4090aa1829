using System.Collections;

namespace System.Resources;

/// <summary>Gives names and values, from whatever it reads.</summary>
public interface IResourceReader : IEnumerable, IDisposable
{
    void Close();

    new IDictionaryEnumerator GetEnumerator();
}
