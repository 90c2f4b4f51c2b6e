CREATE TABLE "Files" (
    "Path" TEXT NOT NULL CONSTRAINT "PK_Files" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "ModifiedUtc" TEXT NULL
);


CREATE TABLE "SearchWords" (
    "Word" TEXT NOT NULL CONSTRAINT "PK_SearchWords" PRIMARY KEY,
    "Entries" INTEGER NOT NULL
);


CREATE TABLE "Stamp" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Stamp" PRIMARY KEY,
    "MadeBy" TEXT NOT NULL,
    "Rules" TEXT NOT NULL,
    "Edition" INTEGER NOT NULL
);


CREATE TABLE "Gone" (
    "FilePath" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "IsTold" INTEGER NOT NULL,
    "Since" TEXT NOT NULL,
    CONSTRAINT "PK_Gone" PRIMARY KEY ("FilePath", "Slug"),
    CONSTRAINT "FK_Gone_Files_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Files" ("Path") ON DELETE CASCADE
);


CREATE TABLE "Moved" (
    "OldPath" TEXT NOT NULL CONSTRAINT "PK_Moved" PRIMARY KEY,
    "FilePath" TEXT NOT NULL,
    CONSTRAINT "FK_Moved_Files_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Files" ("Path") ON DELETE CASCADE
);


CREATE TABLE "Pages" (
    "FilePath" TEXT NOT NULL CONSTRAINT "PK_Pages" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Summary" TEXT NOT NULL,
    "LastModified" TEXT NULL,
    "Body" TEXT NOT NULL,
    CONSTRAINT "FK_Pages_Files_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Files" ("Path") ON DELETE CASCADE
);


CREATE TABLE "Reports" (
    "FilePath" TEXT NOT NULL CONSTRAINT "PK_Reports" PRIMARY KEY,
    "Slug" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "StartYear" INTEGER NOT NULL,
    "Type" INTEGER NOT NULL,
    "Language" TEXT NOT NULL,
    "Published" TEXT NOT NULL,
    "Summary" TEXT NULL,
    "Sample" INTEGER NOT NULL,
    "Body" TEXT NOT NULL,
    CONSTRAINT "FK_Reports_Files_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Files" ("Path") ON DELETE CASCADE
);


CREATE TABLE "SearchEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SearchEntries" PRIMARY KEY,
    "FilePath" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Anchor" TEXT NULL,
    "Draft" INTEGER NOT NULL,
    "Sample" INTEGER NOT NULL,
    "VisibleFrom" TEXT NOT NULL,
    "VisibleUntil" TEXT NOT NULL,
    CONSTRAINT "FK_SearchEntries_Files_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Files" ("Path") ON DELETE CASCADE
);


CREATE TABLE "Sites" (
    "FilePath" TEXT NOT NULL CONSTRAINT "PK_Sites" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "LegalName" TEXT NOT NULL,
    "Summary" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Founded" INTEGER NOT NULL,
    "Registered" INTEGER NOT NULL,
    "Languages" TEXT NOT NULL,
    "ContactEmail" TEXT NULL,
    "ContactPhone" TEXT NULL,
    "ContactSecurity" TEXT NULL,
    CONSTRAINT "FK_Sites_Files_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Files" ("Path") ON DELETE CASCADE
);


CREATE TABLE "Stories" (
    "FilePath" TEXT NOT NULL CONSTRAINT "PK_Stories" PRIMARY KEY,
    "Slug" TEXT NOT NULL,
    "FirstSlug" TEXT NOT NULL,
    "Position" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Summary" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Added" TEXT NOT NULL,
    "Date" TEXT NULL,
    "LastModified" TEXT NULL,
    "Draft" INTEGER NOT NULL,
    "VisibleFrom" TEXT NOT NULL,
    "VisibleUntil" TEXT NOT NULL,
    "Place" TEXT NULL,
    "ChangedNames" TEXT NOT NULL,
    "ContentNotes" TEXT NOT NULL,
    "Cover" INTEGER NULL,
    "Sensitive" INTEGER NOT NULL,
    "Featured" INTEGER NOT NULL,
    "Complete" INTEGER NOT NULL,
    "ReadingMinutes" INTEGER NOT NULL,
    "Body" TEXT NOT NULL,
    "TranslationKey" TEXT NULL,
    CONSTRAINT "FK_Stories_Files_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Files" ("Path") ON DELETE CASCADE
);


CREATE TABLE "RegistrationRow" (
    "FilePath" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Law" TEXT NULL,
    "Number" TEXT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "PK_RegistrationRow" PRIMARY KEY ("FilePath", "Order"),
    CONSTRAINT "FK_RegistrationRow_Pages_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Pages" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "RoleRow" (
    "FilePath" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "PK_RoleRow" PRIMARY KEY ("FilePath", "Order"),
    CONSTRAINT "FK_RoleRow_Pages_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Pages" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "ReportBookmarkRow" (
    "FilePath" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Level" INTEGER NOT NULL,
    "Page" INTEGER NOT NULL,
    CONSTRAINT "PK_ReportBookmarkRow" PRIMARY KEY ("FilePath", "Order"),
    CONSTRAINT "FK_ReportBookmarkRow_Reports_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Reports" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "ReportFiles" (
    "FilePath" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "Pages" INTEGER NOT NULL,
    "Sha256" TEXT NOT NULL,
    "Crc32" INTEGER NOT NULL,
    "Tagged" INTEGER NOT NULL,
    "ModifiedUtc" TEXT NOT NULL,
    "Version" TEXT NULL,
    "Replaced" TEXT NULL,
    "Current" INTEGER NOT NULL,
    CONSTRAINT "PK_ReportFiles" PRIMARY KEY ("FilePath", "Name"),
    CONSTRAINT "FK_ReportFiles_Reports_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Reports" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "ReportPageRow" (
    "FilePath" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    CONSTRAINT "PK_ReportPageRow" PRIMARY KEY ("FilePath", "Number"),
    CONSTRAINT "FK_ReportPageRow_Reports_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Reports" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "DueReportRow" (
    "FilePath" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Type" INTEGER NOT NULL,
    "SinceYear" INTEGER NOT NULL,
    "Months" INTEGER NOT NULL,
    CONSTRAINT "PK_DueReportRow" PRIMARY KEY ("FilePath", "Order"),
    CONSTRAINT "FK_DueReportRow_Sites_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Sites" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "SupportLineRow" (
    "FilePath" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "Who" TEXT NOT NULL,
    "Hours" TEXT NULL,
    "Source" TEXT NOT NULL,
    "CheckedOn" TEXT NULL,
    CONSTRAINT "PK_SupportLineRow" PRIMARY KEY ("FilePath", "Order"),
    CONSTRAINT "FK_SupportLineRow_Sites_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Sites" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "Aliases" (
    "FilePath" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    CONSTRAINT "PK_Aliases" PRIMARY KEY ("FilePath", "Slug"),
    CONSTRAINT "FK_Aliases_Stories_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Stories" ("FilePath") ON DELETE CASCADE
);


CREATE TABLE "StoryTags" (
    "FilePath" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    CONSTRAINT "PK_StoryTags" PRIMARY KEY ("FilePath", "Slug"),
    CONSTRAINT "FK_StoryTags_Stories_FilePath" FOREIGN KEY ("FilePath") REFERENCES "Stories" ("FilePath") ON DELETE CASCADE
);


CREATE INDEX "IX_Aliases_Slug" ON "Aliases" ("Slug");


CREATE INDEX "IX_Gone_Slug" ON "Gone" ("Slug");


CREATE INDEX "IX_Moved_FilePath" ON "Moved" ("FilePath");


CREATE INDEX "IX_Pages_Name" ON "Pages" ("Name");


CREATE INDEX "IX_Reports_Slug" ON "Reports" ("Slug");


CREATE INDEX "IX_SearchEntries_FilePath" ON "SearchEntries" ("FilePath");


CREATE INDEX "IX_Stories_Added_Position" ON "Stories" ("Added" DESC, "Position");


CREATE INDEX "IX_Stories_Position" ON "Stories" ("Position");


CREATE INDEX "IX_Stories_Slug" ON "Stories" ("Slug");


CREATE INDEX "IX_Stories_VisibleFrom" ON "Stories" ("VisibleFrom");


CREATE INDEX "IX_Stories_VisibleUntil" ON "Stories" ("VisibleUntil");


CREATE INDEX "IX_StoryTags_Slug" ON "StoryTags" ("Slug");
