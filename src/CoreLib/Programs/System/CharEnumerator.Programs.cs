using System.Collections;
using System.Collections.Generic;

namespace System;

public sealed partial class CharEnumerator : IEnumerator<char>, ICloneable
{
    object IEnumerator.Current => Current;

    public void Dispose()
    {
    }

    public object Clone() => MemberwiseClone();
}
