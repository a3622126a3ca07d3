@rem SPDX-License-Identifier: GPL-3.0-or-later
@rem The same door on Windows, through the bash that Git for Windows brings.
@"%ProgramFiles%\Git\bin\bash.exe" "%~dp0dev" %*
